using Thresholds.Benchmarks.Compiled;

namespace Thresholds.Benchmarks.Batches;

/// <summary>A case of the workload as somebody would write it by hand: a property for each fact, null when it is not known. What is written by hand reads it.</summary>
internal sealed class PlainCase
{
    public bool? Y001 { get; set; }

    public bool? Y002 { get; set; }

    public bool? Y003 { get; set; }

    public bool? Y004 { get; set; }

    public bool? Y005 { get; set; }

    public bool? Y006 { get; set; }

    public bool? Y007 { get; set; }

    public bool? Y008 { get; set; }

    public bool? Y009 { get; set; }

    public bool? Y010 { get; set; }

    public bool? Y011 { get; set; }

    public bool? Y012 { get; set; }

    public bool? Y013 { get; set; }

    public bool? Y014 { get; set; }

    public bool? Y015 { get; set; }

    public bool? Y016 { get; set; }

    public bool? Y017 { get; set; }

    public bool? Y018 { get; set; }

    public bool? Y019 { get; set; }

    public bool? Y020 { get; set; }

    public bool? Y021 { get; set; }

    public bool? Y022 { get; set; }

    public bool? Y023 { get; set; }

    public bool? Y024 { get; set; }

    public bool? Y025 { get; set; }

    public bool? Y026 { get; set; }

    public bool? Y027 { get; set; }

    public bool? Y028 { get; set; }

    public bool? Y029 { get; set; }

    public bool? Y030 { get; set; }

    public bool? Y031 { get; set; }

    public bool? Y032 { get; set; }

    public bool? Y033 { get; set; }

    public bool? Y034 { get; set; }

    public bool? Y035 { get; set; }

    public bool? Y036 { get; set; }

    public bool? Y037 { get; set; }

    public bool? Y038 { get; set; }

    public bool? Y039 { get; set; }

    public bool? Y040 { get; set; }

    public bool? Y041 { get; set; }

    public bool? Y042 { get; set; }

    public bool? Y043 { get; set; }

    public bool? Y044 { get; set; }

    public bool? Y045 { get; set; }

    public bool? Y046 { get; set; }

    public bool? Y047 { get; set; }

    public bool? Y048 { get; set; }

    public bool? Y049 { get; set; }

    public bool? Y050 { get; set; }

    public bool? Y051 { get; set; }

    public bool? Y052 { get; set; }

    public bool? Y053 { get; set; }

    public bool? Y054 { get; set; }

    public bool? Y055 { get; set; }

    public bool? Y056 { get; set; }

    public bool? Y057 { get; set; }

    public bool? Y058 { get; set; }

    public bool? Y059 { get; set; }

    public bool? Y060 { get; set; }

    public bool? Y061 { get; set; }

    public bool? Y062 { get; set; }

    public bool? Y063 { get; set; }

    public bool? Y064 { get; set; }

    public bool? Y065 { get; set; }

    public bool? Y066 { get; set; }

    public bool? Y067 { get; set; }

    public bool? Y068 { get; set; }

    public bool? Y069 { get; set; }

    public bool? Y070 { get; set; }

    public bool? Y071 { get; set; }

    public bool? Y072 { get; set; }

    public bool? Y073 { get; set; }

    public bool? Y074 { get; set; }

    public bool? Y075 { get; set; }

    public bool? Y076 { get; set; }

    public bool? Y077 { get; set; }

    public bool? Y078 { get; set; }

    public bool? Y079 { get; set; }

    public bool? Y080 { get; set; }

    public bool? Y081 { get; set; }

    public bool? Y082 { get; set; }

    public bool? Y083 { get; set; }

    public bool? Y084 { get; set; }

    public bool? Y085 { get; set; }

    public bool? Y086 { get; set; }

    public bool? Y087 { get; set; }

    public bool? Y088 { get; set; }

    public bool? Y089 { get; set; }

    public bool? Y090 { get; set; }

    public bool? Y091 { get; set; }

    public bool? Y092 { get; set; }

    public bool? Y093 { get; set; }

    public bool? Y094 { get; set; }

    public bool? Y095 { get; set; }

    public bool? Y096 { get; set; }

    public bool? Y097 { get; set; }

    public bool? Y098 { get; set; }

    public bool? Y099 { get; set; }

    public bool? Y100 { get; set; }

    public bool? Y101 { get; set; }

    public bool? Y102 { get; set; }

    public bool? Y103 { get; set; }

    public bool? Y104 { get; set; }

    public bool? Y105 { get; set; }

    public bool? Y106 { get; set; }

    public bool? Y107 { get; set; }

    public bool? Y108 { get; set; }

    public bool? Y109 { get; set; }

    public bool? Y110 { get; set; }

    public bool? Y111 { get; set; }

    public bool? Y112 { get; set; }

    public bool? Y113 { get; set; }

    public bool? Y114 { get; set; }

    public bool? Y115 { get; set; }

    public bool? Y116 { get; set; }

    public bool? Y117 { get; set; }

    public bool? Y118 { get; set; }

    public bool? Y119 { get; set; }

    public bool? Y120 { get; set; }

    public bool? Y121 { get; set; }

    public bool? Y122 { get; set; }

    public bool? Y123 { get; set; }

    public bool? Y124 { get; set; }

    public bool? Y125 { get; set; }

    public bool? Y126 { get; set; }

    public bool? Y127 { get; set; }

    public bool? Y128 { get; set; }

    public bool? Y129 { get; set; }

    public bool? Y130 { get; set; }

    public bool? Y131 { get; set; }

    public bool? Y132 { get; set; }

    public bool? Y133 { get; set; }

    public bool? Y134 { get; set; }

    public bool? Y135 { get; set; }

    public bool? Y136 { get; set; }

    public bool? Y137 { get; set; }

    public bool? Y138 { get; set; }

    public bool? Y139 { get; set; }

    public bool? Y140 { get; set; }

    public bool? Y141 { get; set; }

    public bool? Y142 { get; set; }

    public bool? Y143 { get; set; }

    public bool? Y144 { get; set; }

    public bool? Y145 { get; set; }

    public bool? Y146 { get; set; }

    public bool? Y147 { get; set; }

    public bool? Y148 { get; set; }

    public bool? Y149 { get; set; }

    public bool? Y150 { get; set; }

    public bool? Y151 { get; set; }

    public bool? Y152 { get; set; }

    public bool? Y153 { get; set; }

    public bool? Y154 { get; set; }

    public bool? Y155 { get; set; }

    public bool? Y156 { get; set; }

    public bool? Y157 { get; set; }

    public bool? Y158 { get; set; }

    public bool? Y159 { get; set; }

    public bool? Y160 { get; set; }

    public bool? Y161 { get; set; }

    public bool? Y162 { get; set; }

    public bool? Y163 { get; set; }

    public bool? Y164 { get; set; }

    public bool? Y165 { get; set; }

    public bool? Y166 { get; set; }

    public bool? Y167 { get; set; }

    public bool? Y168 { get; set; }

    public bool? Y169 { get; set; }

    public bool? Y170 { get; set; }

    public bool? Y171 { get; set; }

    public bool? Y172 { get; set; }

    public bool? Y173 { get; set; }

    public bool? Y174 { get; set; }

    public bool? Y175 { get; set; }

    public bool? Y176 { get; set; }

    public bool? Y177 { get; set; }

    public bool? Y178 { get; set; }

    public bool? Y179 { get; set; }

    public bool? Y180 { get; set; }

    public bool? Y181 { get; set; }

    public bool? Y182 { get; set; }

    public bool? Y183 { get; set; }

    public bool? Y184 { get; set; }

    public bool? Y185 { get; set; }

    public bool? Y186 { get; set; }

    public bool? Y187 { get; set; }

    public bool? Y188 { get; set; }

    public bool? Y189 { get; set; }

    public bool? Y190 { get; set; }

    public bool? Y191 { get; set; }

    public bool? Y192 { get; set; }

    public bool? Y193 { get; set; }

    public bool? Y194 { get; set; }

    public bool? Y195 { get; set; }

    public bool? Y196 { get; set; }

    public bool? Y197 { get; set; }

    public bool? Y198 { get; set; }

    public bool? Y199 { get; set; }

    public bool? Y200 { get; set; }

    public bool? Y201 { get; set; }

    public bool? Y202 { get; set; }

    public bool? Y203 { get; set; }

    public bool? Y204 { get; set; }

    public bool? Y205 { get; set; }

    public bool? Y206 { get; set; }

    public bool? Y207 { get; set; }

    public bool? Y208 { get; set; }

    public bool? Y209 { get; set; }

    public bool? Y210 { get; set; }

    public bool? Y211 { get; set; }

    public bool? Y212 { get; set; }

    public bool? Y213 { get; set; }

    public bool? Y214 { get; set; }

    public bool? Y215 { get; set; }

    public bool? Y216 { get; set; }

    public bool? Y217 { get; set; }

    public bool? Y218 { get; set; }

    public bool? Y219 { get; set; }

    public bool? Y220 { get; set; }

    public bool? Y221 { get; set; }

    public bool? Y222 { get; set; }

    public bool? Y223 { get; set; }

    public bool? Y224 { get; set; }

    public bool? Y225 { get; set; }

    public bool? Y226 { get; set; }

    public bool? Y227 { get; set; }

    public bool? Y228 { get; set; }

    public bool? Y229 { get; set; }

    public bool? Y230 { get; set; }

    public bool? Y231 { get; set; }

    public bool? Y232 { get; set; }

    public bool? Y233 { get; set; }

    public bool? Y234 { get; set; }

    public bool? Y235 { get; set; }

    public bool? Y236 { get; set; }

    public bool? Y237 { get; set; }

    public bool? Y238 { get; set; }

    public bool? Y239 { get; set; }

    public bool? Y240 { get; set; }

    public bool? Y241 { get; set; }

    public bool? Y242 { get; set; }

    public bool? Y243 { get; set; }

    public bool? Y244 { get; set; }

    public bool? Y245 { get; set; }

    public bool? Y246 { get; set; }

    public bool? Y247 { get; set; }

    public bool? Y248 { get; set; }

    public bool? Y249 { get; set; }

    public bool? Y250 { get; set; }

    public bool? Y251 { get; set; }

    public bool? Y252 { get; set; }

    public bool? Y253 { get; set; }

    public bool? Y254 { get; set; }

    public bool? Y255 { get; set; }

    public bool? Y256 { get; set; }

    public bool? Y257 { get; set; }

    public bool? Y258 { get; set; }

    public bool? Y259 { get; set; }

    public bool? Y260 { get; set; }

    public bool? Y261 { get; set; }

    public bool? Y262 { get; set; }

    public bool? Y263 { get; set; }

    public bool? Y264 { get; set; }

    public bool? Y265 { get; set; }

    public bool? Y266 { get; set; }

    public bool? Y267 { get; set; }

    public bool? Y268 { get; set; }

    public bool? Y269 { get; set; }

    public bool? Y270 { get; set; }

    public bool? Y271 { get; set; }

    public bool? Y272 { get; set; }

    public bool? Y273 { get; set; }

    public bool? Y274 { get; set; }

    public bool? Y275 { get; set; }

    public bool? Y276 { get; set; }

    public bool? Y277 { get; set; }

    public bool? Y278 { get; set; }

    public bool? Y279 { get; set; }

    public bool? Y280 { get; set; }

    public bool? Y281 { get; set; }

    public bool? Y282 { get; set; }

    public bool? Y283 { get; set; }

    public bool? Y284 { get; set; }

    public bool? Y285 { get; set; }

    public bool? Y286 { get; set; }

    public bool? Y287 { get; set; }

    public bool? Y288 { get; set; }

    public bool? Y289 { get; set; }

    public bool? Y290 { get; set; }

    public int? N01 { get; set; }

    public int? N03 { get; set; }

    public int? N04 { get; set; }

    public int? N05 { get; set; }

    public int? N06 { get; set; }

    public int? N07 { get; set; }

    public int? N09 { get; set; }

    public int? N10 { get; set; }

    public int? N11 { get; set; }

    public int? N12 { get; set; }

    public int? N13 { get; set; }

    public int? N15 { get; set; }

    public int? N16 { get; set; }

    public int? N17 { get; set; }

    public int? N18 { get; set; }

    public int? N19 { get; set; }

    public int? N21 { get; set; }

    public int? N22 { get; set; }

    public int? N23 { get; set; }

    public int? N24 { get; set; }

    public int? N25 { get; set; }

    public int? N27 { get; set; }

    public int? N28 { get; set; }

    public int? N29 { get; set; }

    public int? N30 { get; set; }

    public int? N31 { get; set; }

    public int? N33 { get; set; }

    public int? N34 { get; set; }

    public int? N35 { get; set; }

    public int? N36 { get; set; }

    public int? N37 { get; set; }

    public int? N39 { get; set; }

    public int? N40 { get; set; }

    public int? N41 { get; set; }

    public int? N42 { get; set; }

    public int? N43 { get; set; }

    public int? N45 { get; set; }

    public int? N46 { get; set; }

    public int? N47 { get; set; }

    public int? N48 { get; set; }

    public int? N49 { get; set; }

    public int? N51 { get; set; }

    public int? N52 { get; set; }

    public int? N53 { get; set; }

    public int? N54 { get; set; }

    public int? N55 { get; set; }

    public int? N57 { get; set; }

    public int? N58 { get; set; }

    public int? N59 { get; set; }

    public int? N60 { get; set; }

    /// <summary>The same as facts of the generated evaluator.</summary>
    public static PlainCase Of(Workload.Facts facts) => new()
    {
        Y001 = facts.Y001,
        Y002 = facts.Y002,
        Y003 = facts.Y003,
        Y004 = facts.Y004,
        Y005 = facts.Y005,
        Y006 = facts.Y006,
        Y007 = facts.Y007,
        Y008 = facts.Y008,
        Y009 = facts.Y009,
        Y010 = facts.Y010,
        Y011 = facts.Y011,
        Y012 = facts.Y012,
        Y013 = facts.Y013,
        Y014 = facts.Y014,
        Y015 = facts.Y015,
        Y016 = facts.Y016,
        Y017 = facts.Y017,
        Y018 = facts.Y018,
        Y019 = facts.Y019,
        Y020 = facts.Y020,
        Y021 = facts.Y021,
        Y022 = facts.Y022,
        Y023 = facts.Y023,
        Y024 = facts.Y024,
        Y025 = facts.Y025,
        Y026 = facts.Y026,
        Y027 = facts.Y027,
        Y028 = facts.Y028,
        Y029 = facts.Y029,
        Y030 = facts.Y030,
        Y031 = facts.Y031,
        Y032 = facts.Y032,
        Y033 = facts.Y033,
        Y034 = facts.Y034,
        Y035 = facts.Y035,
        Y036 = facts.Y036,
        Y037 = facts.Y037,
        Y038 = facts.Y038,
        Y039 = facts.Y039,
        Y040 = facts.Y040,
        Y041 = facts.Y041,
        Y042 = facts.Y042,
        Y043 = facts.Y043,
        Y044 = facts.Y044,
        Y045 = facts.Y045,
        Y046 = facts.Y046,
        Y047 = facts.Y047,
        Y048 = facts.Y048,
        Y049 = facts.Y049,
        Y050 = facts.Y050,
        Y051 = facts.Y051,
        Y052 = facts.Y052,
        Y053 = facts.Y053,
        Y054 = facts.Y054,
        Y055 = facts.Y055,
        Y056 = facts.Y056,
        Y057 = facts.Y057,
        Y058 = facts.Y058,
        Y059 = facts.Y059,
        Y060 = facts.Y060,
        Y061 = facts.Y061,
        Y062 = facts.Y062,
        Y063 = facts.Y063,
        Y064 = facts.Y064,
        Y065 = facts.Y065,
        Y066 = facts.Y066,
        Y067 = facts.Y067,
        Y068 = facts.Y068,
        Y069 = facts.Y069,
        Y070 = facts.Y070,
        Y071 = facts.Y071,
        Y072 = facts.Y072,
        Y073 = facts.Y073,
        Y074 = facts.Y074,
        Y075 = facts.Y075,
        Y076 = facts.Y076,
        Y077 = facts.Y077,
        Y078 = facts.Y078,
        Y079 = facts.Y079,
        Y080 = facts.Y080,
        Y081 = facts.Y081,
        Y082 = facts.Y082,
        Y083 = facts.Y083,
        Y084 = facts.Y084,
        Y085 = facts.Y085,
        Y086 = facts.Y086,
        Y087 = facts.Y087,
        Y088 = facts.Y088,
        Y089 = facts.Y089,
        Y090 = facts.Y090,
        Y091 = facts.Y091,
        Y092 = facts.Y092,
        Y093 = facts.Y093,
        Y094 = facts.Y094,
        Y095 = facts.Y095,
        Y096 = facts.Y096,
        Y097 = facts.Y097,
        Y098 = facts.Y098,
        Y099 = facts.Y099,
        Y100 = facts.Y100,
        Y101 = facts.Y101,
        Y102 = facts.Y102,
        Y103 = facts.Y103,
        Y104 = facts.Y104,
        Y105 = facts.Y105,
        Y106 = facts.Y106,
        Y107 = facts.Y107,
        Y108 = facts.Y108,
        Y109 = facts.Y109,
        Y110 = facts.Y110,
        Y111 = facts.Y111,
        Y112 = facts.Y112,
        Y113 = facts.Y113,
        Y114 = facts.Y114,
        Y115 = facts.Y115,
        Y116 = facts.Y116,
        Y117 = facts.Y117,
        Y118 = facts.Y118,
        Y119 = facts.Y119,
        Y120 = facts.Y120,
        Y121 = facts.Y121,
        Y122 = facts.Y122,
        Y123 = facts.Y123,
        Y124 = facts.Y124,
        Y125 = facts.Y125,
        Y126 = facts.Y126,
        Y127 = facts.Y127,
        Y128 = facts.Y128,
        Y129 = facts.Y129,
        Y130 = facts.Y130,
        Y131 = facts.Y131,
        Y132 = facts.Y132,
        Y133 = facts.Y133,
        Y134 = facts.Y134,
        Y135 = facts.Y135,
        Y136 = facts.Y136,
        Y137 = facts.Y137,
        Y138 = facts.Y138,
        Y139 = facts.Y139,
        Y140 = facts.Y140,
        Y141 = facts.Y141,
        Y142 = facts.Y142,
        Y143 = facts.Y143,
        Y144 = facts.Y144,
        Y145 = facts.Y145,
        Y146 = facts.Y146,
        Y147 = facts.Y147,
        Y148 = facts.Y148,
        Y149 = facts.Y149,
        Y150 = facts.Y150,
        Y151 = facts.Y151,
        Y152 = facts.Y152,
        Y153 = facts.Y153,
        Y154 = facts.Y154,
        Y155 = facts.Y155,
        Y156 = facts.Y156,
        Y157 = facts.Y157,
        Y158 = facts.Y158,
        Y159 = facts.Y159,
        Y160 = facts.Y160,
        Y161 = facts.Y161,
        Y162 = facts.Y162,
        Y163 = facts.Y163,
        Y164 = facts.Y164,
        Y165 = facts.Y165,
        Y166 = facts.Y166,
        Y167 = facts.Y167,
        Y168 = facts.Y168,
        Y169 = facts.Y169,
        Y170 = facts.Y170,
        Y171 = facts.Y171,
        Y172 = facts.Y172,
        Y173 = facts.Y173,
        Y174 = facts.Y174,
        Y175 = facts.Y175,
        Y176 = facts.Y176,
        Y177 = facts.Y177,
        Y178 = facts.Y178,
        Y179 = facts.Y179,
        Y180 = facts.Y180,
        Y181 = facts.Y181,
        Y182 = facts.Y182,
        Y183 = facts.Y183,
        Y184 = facts.Y184,
        Y185 = facts.Y185,
        Y186 = facts.Y186,
        Y187 = facts.Y187,
        Y188 = facts.Y188,
        Y189 = facts.Y189,
        Y190 = facts.Y190,
        Y191 = facts.Y191,
        Y192 = facts.Y192,
        Y193 = facts.Y193,
        Y194 = facts.Y194,
        Y195 = facts.Y195,
        Y196 = facts.Y196,
        Y197 = facts.Y197,
        Y198 = facts.Y198,
        Y199 = facts.Y199,
        Y200 = facts.Y200,
        Y201 = facts.Y201,
        Y202 = facts.Y202,
        Y203 = facts.Y203,
        Y204 = facts.Y204,
        Y205 = facts.Y205,
        Y206 = facts.Y206,
        Y207 = facts.Y207,
        Y208 = facts.Y208,
        Y209 = facts.Y209,
        Y210 = facts.Y210,
        Y211 = facts.Y211,
        Y212 = facts.Y212,
        Y213 = facts.Y213,
        Y214 = facts.Y214,
        Y215 = facts.Y215,
        Y216 = facts.Y216,
        Y217 = facts.Y217,
        Y218 = facts.Y218,
        Y219 = facts.Y219,
        Y220 = facts.Y220,
        Y221 = facts.Y221,
        Y222 = facts.Y222,
        Y223 = facts.Y223,
        Y224 = facts.Y224,
        Y225 = facts.Y225,
        Y226 = facts.Y226,
        Y227 = facts.Y227,
        Y228 = facts.Y228,
        Y229 = facts.Y229,
        Y230 = facts.Y230,
        Y231 = facts.Y231,
        Y232 = facts.Y232,
        Y233 = facts.Y233,
        Y234 = facts.Y234,
        Y235 = facts.Y235,
        Y236 = facts.Y236,
        Y237 = facts.Y237,
        Y238 = facts.Y238,
        Y239 = facts.Y239,
        Y240 = facts.Y240,
        Y241 = facts.Y241,
        Y242 = facts.Y242,
        Y243 = facts.Y243,
        Y244 = facts.Y244,
        Y245 = facts.Y245,
        Y246 = facts.Y246,
        Y247 = facts.Y247,
        Y248 = facts.Y248,
        Y249 = facts.Y249,
        Y250 = facts.Y250,
        Y251 = facts.Y251,
        Y252 = facts.Y252,
        Y253 = facts.Y253,
        Y254 = facts.Y254,
        Y255 = facts.Y255,
        Y256 = facts.Y256,
        Y257 = facts.Y257,
        Y258 = facts.Y258,
        Y259 = facts.Y259,
        Y260 = facts.Y260,
        Y261 = facts.Y261,
        Y262 = facts.Y262,
        Y263 = facts.Y263,
        Y264 = facts.Y264,
        Y265 = facts.Y265,
        Y266 = facts.Y266,
        Y267 = facts.Y267,
        Y268 = facts.Y268,
        Y269 = facts.Y269,
        Y270 = facts.Y270,
        Y271 = facts.Y271,
        Y272 = facts.Y272,
        Y273 = facts.Y273,
        Y274 = facts.Y274,
        Y275 = facts.Y275,
        Y276 = facts.Y276,
        Y277 = facts.Y277,
        Y278 = facts.Y278,
        Y279 = facts.Y279,
        Y280 = facts.Y280,
        Y281 = facts.Y281,
        Y282 = facts.Y282,
        Y283 = facts.Y283,
        Y284 = facts.Y284,
        Y285 = facts.Y285,
        Y286 = facts.Y286,
        Y287 = facts.Y287,
        Y288 = facts.Y288,
        Y289 = facts.Y289,
        Y290 = facts.Y290,
        N01 = facts.N01,
        N03 = facts.N03,
        N04 = facts.N04,
        N05 = facts.N05,
        N06 = facts.N06,
        N07 = facts.N07,
        N09 = facts.N09,
        N10 = facts.N10,
        N11 = facts.N11,
        N12 = facts.N12,
        N13 = facts.N13,
        N15 = facts.N15,
        N16 = facts.N16,
        N17 = facts.N17,
        N18 = facts.N18,
        N19 = facts.N19,
        N21 = facts.N21,
        N22 = facts.N22,
        N23 = facts.N23,
        N24 = facts.N24,
        N25 = facts.N25,
        N27 = facts.N27,
        N28 = facts.N28,
        N29 = facts.N29,
        N30 = facts.N30,
        N31 = facts.N31,
        N33 = facts.N33,
        N34 = facts.N34,
        N35 = facts.N35,
        N36 = facts.N36,
        N37 = facts.N37,
        N39 = facts.N39,
        N40 = facts.N40,
        N41 = facts.N41,
        N42 = facts.N42,
        N43 = facts.N43,
        N45 = facts.N45,
        N46 = facts.N46,
        N47 = facts.N47,
        N48 = facts.N48,
        N49 = facts.N49,
        N51 = facts.N51,
        N52 = facts.N52,
        N53 = facts.N53,
        N54 = facts.N54,
        N55 = facts.N55,
        N57 = facts.N57,
        N58 = facts.N58,
        N59 = facts.N59,
        N60 = facts.N60,
    };

    /// <summary>The same for the generated evaluator, fact by fact.</summary>
    public Workload.Facts ToFacts() => new()
    {
        Y001 = Y001,
        Y002 = Y002,
        Y003 = Y003,
        Y004 = Y004,
        Y005 = Y005,
        Y006 = Y006,
        Y007 = Y007,
        Y008 = Y008,
        Y009 = Y009,
        Y010 = Y010,
        Y011 = Y011,
        Y012 = Y012,
        Y013 = Y013,
        Y014 = Y014,
        Y015 = Y015,
        Y016 = Y016,
        Y017 = Y017,
        Y018 = Y018,
        Y019 = Y019,
        Y020 = Y020,
        Y021 = Y021,
        Y022 = Y022,
        Y023 = Y023,
        Y024 = Y024,
        Y025 = Y025,
        Y026 = Y026,
        Y027 = Y027,
        Y028 = Y028,
        Y029 = Y029,
        Y030 = Y030,
        Y031 = Y031,
        Y032 = Y032,
        Y033 = Y033,
        Y034 = Y034,
        Y035 = Y035,
        Y036 = Y036,
        Y037 = Y037,
        Y038 = Y038,
        Y039 = Y039,
        Y040 = Y040,
        Y041 = Y041,
        Y042 = Y042,
        Y043 = Y043,
        Y044 = Y044,
        Y045 = Y045,
        Y046 = Y046,
        Y047 = Y047,
        Y048 = Y048,
        Y049 = Y049,
        Y050 = Y050,
        Y051 = Y051,
        Y052 = Y052,
        Y053 = Y053,
        Y054 = Y054,
        Y055 = Y055,
        Y056 = Y056,
        Y057 = Y057,
        Y058 = Y058,
        Y059 = Y059,
        Y060 = Y060,
        Y061 = Y061,
        Y062 = Y062,
        Y063 = Y063,
        Y064 = Y064,
        Y065 = Y065,
        Y066 = Y066,
        Y067 = Y067,
        Y068 = Y068,
        Y069 = Y069,
        Y070 = Y070,
        Y071 = Y071,
        Y072 = Y072,
        Y073 = Y073,
        Y074 = Y074,
        Y075 = Y075,
        Y076 = Y076,
        Y077 = Y077,
        Y078 = Y078,
        Y079 = Y079,
        Y080 = Y080,
        Y081 = Y081,
        Y082 = Y082,
        Y083 = Y083,
        Y084 = Y084,
        Y085 = Y085,
        Y086 = Y086,
        Y087 = Y087,
        Y088 = Y088,
        Y089 = Y089,
        Y090 = Y090,
        Y091 = Y091,
        Y092 = Y092,
        Y093 = Y093,
        Y094 = Y094,
        Y095 = Y095,
        Y096 = Y096,
        Y097 = Y097,
        Y098 = Y098,
        Y099 = Y099,
        Y100 = Y100,
        Y101 = Y101,
        Y102 = Y102,
        Y103 = Y103,
        Y104 = Y104,
        Y105 = Y105,
        Y106 = Y106,
        Y107 = Y107,
        Y108 = Y108,
        Y109 = Y109,
        Y110 = Y110,
        Y111 = Y111,
        Y112 = Y112,
        Y113 = Y113,
        Y114 = Y114,
        Y115 = Y115,
        Y116 = Y116,
        Y117 = Y117,
        Y118 = Y118,
        Y119 = Y119,
        Y120 = Y120,
        Y121 = Y121,
        Y122 = Y122,
        Y123 = Y123,
        Y124 = Y124,
        Y125 = Y125,
        Y126 = Y126,
        Y127 = Y127,
        Y128 = Y128,
        Y129 = Y129,
        Y130 = Y130,
        Y131 = Y131,
        Y132 = Y132,
        Y133 = Y133,
        Y134 = Y134,
        Y135 = Y135,
        Y136 = Y136,
        Y137 = Y137,
        Y138 = Y138,
        Y139 = Y139,
        Y140 = Y140,
        Y141 = Y141,
        Y142 = Y142,
        Y143 = Y143,
        Y144 = Y144,
        Y145 = Y145,
        Y146 = Y146,
        Y147 = Y147,
        Y148 = Y148,
        Y149 = Y149,
        Y150 = Y150,
        Y151 = Y151,
        Y152 = Y152,
        Y153 = Y153,
        Y154 = Y154,
        Y155 = Y155,
        Y156 = Y156,
        Y157 = Y157,
        Y158 = Y158,
        Y159 = Y159,
        Y160 = Y160,
        Y161 = Y161,
        Y162 = Y162,
        Y163 = Y163,
        Y164 = Y164,
        Y165 = Y165,
        Y166 = Y166,
        Y167 = Y167,
        Y168 = Y168,
        Y169 = Y169,
        Y170 = Y170,
        Y171 = Y171,
        Y172 = Y172,
        Y173 = Y173,
        Y174 = Y174,
        Y175 = Y175,
        Y176 = Y176,
        Y177 = Y177,
        Y178 = Y178,
        Y179 = Y179,
        Y180 = Y180,
        Y181 = Y181,
        Y182 = Y182,
        Y183 = Y183,
        Y184 = Y184,
        Y185 = Y185,
        Y186 = Y186,
        Y187 = Y187,
        Y188 = Y188,
        Y189 = Y189,
        Y190 = Y190,
        Y191 = Y191,
        Y192 = Y192,
        Y193 = Y193,
        Y194 = Y194,
        Y195 = Y195,
        Y196 = Y196,
        Y197 = Y197,
        Y198 = Y198,
        Y199 = Y199,
        Y200 = Y200,
        Y201 = Y201,
        Y202 = Y202,
        Y203 = Y203,
        Y204 = Y204,
        Y205 = Y205,
        Y206 = Y206,
        Y207 = Y207,
        Y208 = Y208,
        Y209 = Y209,
        Y210 = Y210,
        Y211 = Y211,
        Y212 = Y212,
        Y213 = Y213,
        Y214 = Y214,
        Y215 = Y215,
        Y216 = Y216,
        Y217 = Y217,
        Y218 = Y218,
        Y219 = Y219,
        Y220 = Y220,
        Y221 = Y221,
        Y222 = Y222,
        Y223 = Y223,
        Y224 = Y224,
        Y225 = Y225,
        Y226 = Y226,
        Y227 = Y227,
        Y228 = Y228,
        Y229 = Y229,
        Y230 = Y230,
        Y231 = Y231,
        Y232 = Y232,
        Y233 = Y233,
        Y234 = Y234,
        Y235 = Y235,
        Y236 = Y236,
        Y237 = Y237,
        Y238 = Y238,
        Y239 = Y239,
        Y240 = Y240,
        Y241 = Y241,
        Y242 = Y242,
        Y243 = Y243,
        Y244 = Y244,
        Y245 = Y245,
        Y246 = Y246,
        Y247 = Y247,
        Y248 = Y248,
        Y249 = Y249,
        Y250 = Y250,
        Y251 = Y251,
        Y252 = Y252,
        Y253 = Y253,
        Y254 = Y254,
        Y255 = Y255,
        Y256 = Y256,
        Y257 = Y257,
        Y258 = Y258,
        Y259 = Y259,
        Y260 = Y260,
        Y261 = Y261,
        Y262 = Y262,
        Y263 = Y263,
        Y264 = Y264,
        Y265 = Y265,
        Y266 = Y266,
        Y267 = Y267,
        Y268 = Y268,
        Y269 = Y269,
        Y270 = Y270,
        Y271 = Y271,
        Y272 = Y272,
        Y273 = Y273,
        Y274 = Y274,
        Y275 = Y275,
        Y276 = Y276,
        Y277 = Y277,
        Y278 = Y278,
        Y279 = Y279,
        Y280 = Y280,
        Y281 = Y281,
        Y282 = Y282,
        Y283 = Y283,
        Y284 = Y284,
        Y285 = Y285,
        Y286 = Y286,
        Y287 = Y287,
        Y288 = Y288,
        Y289 = Y289,
        Y290 = Y290,
        N01 = N01,
        N03 = N03,
        N04 = N04,
        N05 = N05,
        N06 = N06,
        N07 = N07,
        N09 = N09,
        N10 = N10,
        N11 = N11,
        N12 = N12,
        N13 = N13,
        N15 = N15,
        N16 = N16,
        N17 = N17,
        N18 = N18,
        N19 = N19,
        N21 = N21,
        N22 = N22,
        N23 = N23,
        N24 = N24,
        N25 = N25,
        N27 = N27,
        N28 = N28,
        N29 = N29,
        N30 = N30,
        N31 = N31,
        N33 = N33,
        N34 = N34,
        N35 = N35,
        N36 = N36,
        N37 = N37,
        N39 = N39,
        N40 = N40,
        N41 = N41,
        N42 = N42,
        N43 = N43,
        N45 = N45,
        N46 = N46,
        N47 = N47,
        N48 = N48,
        N49 = N49,
        N51 = N51,
        N52 = N52,
        N53 = N53,
        N54 = N54,
        N55 = N55,
        N57 = N57,
        N58 = N58,
        N59 = N59,
        N60 = N60,
    };
}
