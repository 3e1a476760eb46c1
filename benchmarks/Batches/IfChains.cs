namespace Thresholds.Benchmarks.Batches;

/// <summary>The workload as somebody would write it by hand: one condition after the other, the highest level first.</summary>
/// <remarks>One "if" for each indicator: joined by "or" they would be a third slower, and what is compared with is to be at its best.</remarks>
internal static class IfChains
{
    /// <summary>The highest level that is certain; 0 for none.</summary>
    public static int Certain(PlainCase facts)
    {
        if (facts.Y004 == true)
        {
            return 4;
        }

        if (facts.Y008 == true)
        {
            return 4;
        }

        if (facts.Y012 == true)
        {
            return 4;
        }

        if (facts.Y016 == true)
        {
            return 4;
        }

        if (facts.Y020 == true)
        {
            return 4;
        }

        if (facts.Y024 == true)
        {
            return 4;
        }

        if (facts.Y028 == true)
        {
            return 4;
        }

        if (facts.Y032 == true)
        {
            return 4;
        }

        if (facts.Y036 == true)
        {
            return 4;
        }

        if (facts.Y040 == true)
        {
            return 4;
        }

        if (facts.Y044 == true)
        {
            return 4;
        }

        if (facts.Y048 == true)
        {
            return 4;
        }

        if (facts.Y052 == true)
        {
            return 4;
        }

        if (facts.Y056 == true)
        {
            return 4;
        }

        if (facts.Y060 == true)
        {
            return 4;
        }

        if (facts.Y064 == true)
        {
            return 4;
        }

        if (facts.Y068 == true)
        {
            return 4;
        }

        if (facts.Y072 == true)
        {
            return 4;
        }

        if (facts.Y076 == true)
        {
            return 4;
        }

        if (facts.Y080 == true)
        {
            return 4;
        }

        if (facts.Y084 == true)
        {
            return 4;
        }

        if (facts.Y088 == true)
        {
            return 4;
        }

        if (facts.Y092 == true)
        {
            return 4;
        }

        if (facts.Y096 == true)
        {
            return 4;
        }

        if (facts.Y100 == true)
        {
            return 4;
        }

        if (facts.Y104 == true)
        {
            return 4;
        }

        if (facts.Y108 == true)
        {
            return 4;
        }

        if (facts.Y112 == true)
        {
            return 4;
        }

        if (facts.Y116 == true)
        {
            return 4;
        }

        if (facts.Y120 == true)
        {
            return 4;
        }

        if (facts.Y124 == true)
        {
            return 4;
        }

        if (facts.Y128 == true)
        {
            return 4;
        }

        if (facts.Y132 == true)
        {
            return 4;
        }

        if (facts.Y136 == true)
        {
            return 4;
        }

        if (facts.Y140 == true)
        {
            return 4;
        }

        if (facts.Y144 == true)
        {
            return 4;
        }

        if (facts.Y148 == true)
        {
            return 4;
        }

        if (facts.Y152 == true)
        {
            return 4;
        }

        if (facts.Y156 == true)
        {
            return 4;
        }

        if (facts.Y160 == true)
        {
            return 4;
        }

        if (facts.Y164 == true)
        {
            return 4;
        }

        if (facts.Y168 == true)
        {
            return 4;
        }

        if (facts.Y172 == true)
        {
            return 4;
        }

        if (facts.Y176 == true)
        {
            return 4;
        }

        if (facts.Y180 == true)
        {
            return 4;
        }

        if (facts.Y184 == true)
        {
            return 4;
        }

        if (facts.Y188 == true)
        {
            return 4;
        }

        if (facts.Y192 == true)
        {
            return 4;
        }

        if (facts.Y196 == true)
        {
            return 4;
        }

        if (facts.Y200 == true)
        {
            return 4;
        }

        if (facts.Y204 == true)
        {
            return 4;
        }

        if (facts.Y208 == true)
        {
            return 4;
        }

        if (facts.Y212 == true)
        {
            return 4;
        }

        if (facts.Y216 == true)
        {
            return 4;
        }

        if (facts.Y220 == true)
        {
            return 4;
        }

        if (facts.Y224 == true)
        {
            return 4;
        }

        if (facts.Y228 == true)
        {
            return 4;
        }

        if (facts.Y232 == true)
        {
            return 4;
        }

        if (facts.Y236 == true)
        {
            return 4;
        }

        if (facts.Y240 == true)
        {
            return 4;
        }

        if (facts.Y244 == true)
        {
            return 4;
        }

        if (facts.Y248 == true)
        {
            return 4;
        }

        if (facts.Y252 == true)
        {
            return 4;
        }

        if (facts.Y256 == true)
        {
            return 4;
        }

        if (facts.Y260 == true)
        {
            return 4;
        }

        if (facts.Y264 == true)
        {
            return 4;
        }

        if (facts.Y268 == true)
        {
            return 4;
        }

        if (facts.Y272 == true)
        {
            return 4;
        }

        if (facts.Y276 == true)
        {
            return 4;
        }

        if (facts.Y280 == true)
        {
            return 4;
        }

        if (facts.Y284 == true)
        {
            return 4;
        }

        if (facts.Y288 == true)
        {
            return 4;
        }

        if (facts.N07 > 63)
        {
            return 4;
        }

        if ((facts.N15 > 27 && facts.N16 > 60))
        {
            return 4;
        }

        if ((facts.N23 > 64 || facts.N24 > 64))
        {
            return 4;
        }

        if (facts.N31 > 61)
        {
            return 4;
        }

        if ((facts.N39 > 39 && facts.N40 > 65))
        {
            return 4;
        }

        if ((facts.N47 > 62 || facts.N48 > 62))
        {
            return 4;
        }

        if (facts.N55 > 66)
        {
            return 4;
        }

        if (facts.Y003 == true)
        {
            return 3;
        }

        if (facts.Y007 == true)
        {
            return 3;
        }

        if (facts.Y011 == true)
        {
            return 3;
        }

        if (facts.Y015 == true)
        {
            return 3;
        }

        if (facts.Y019 == true)
        {
            return 3;
        }

        if (facts.Y023 == true)
        {
            return 3;
        }

        if (facts.Y027 == true)
        {
            return 3;
        }

        if (facts.Y031 == true)
        {
            return 3;
        }

        if (facts.Y035 == true)
        {
            return 3;
        }

        if (facts.Y039 == true)
        {
            return 3;
        }

        if (facts.Y043 == true)
        {
            return 3;
        }

        if (facts.Y047 == true)
        {
            return 3;
        }

        if (facts.Y051 == true)
        {
            return 3;
        }

        if (facts.Y055 == true)
        {
            return 3;
        }

        if (facts.Y059 == true)
        {
            return 3;
        }

        if (facts.Y063 == true)
        {
            return 3;
        }

        if (facts.Y067 == true)
        {
            return 3;
        }

        if (facts.Y071 == true)
        {
            return 3;
        }

        if (facts.Y075 == true)
        {
            return 3;
        }

        if (facts.Y079 == true)
        {
            return 3;
        }

        if (facts.Y083 == true)
        {
            return 3;
        }

        if (facts.Y087 == true)
        {
            return 3;
        }

        if (facts.Y091 == true)
        {
            return 3;
        }

        if (facts.Y095 == true)
        {
            return 3;
        }

        if (facts.Y099 == true)
        {
            return 3;
        }

        if (facts.Y103 == true)
        {
            return 3;
        }

        if (facts.Y107 == true)
        {
            return 3;
        }

        if (facts.Y111 == true)
        {
            return 3;
        }

        if (facts.Y115 == true)
        {
            return 3;
        }

        if (facts.Y119 == true)
        {
            return 3;
        }

        if (facts.Y123 == true)
        {
            return 3;
        }

        if (facts.Y127 == true)
        {
            return 3;
        }

        if (facts.Y131 == true)
        {
            return 3;
        }

        if (facts.Y135 == true)
        {
            return 3;
        }

        if (facts.Y139 == true)
        {
            return 3;
        }

        if (facts.Y143 == true)
        {
            return 3;
        }

        if (facts.Y147 == true)
        {
            return 3;
        }

        if (facts.Y151 == true)
        {
            return 3;
        }

        if (facts.Y155 == true)
        {
            return 3;
        }

        if (facts.Y159 == true)
        {
            return 3;
        }

        if (facts.Y163 == true)
        {
            return 3;
        }

        if (facts.Y167 == true)
        {
            return 3;
        }

        if (facts.Y171 == true)
        {
            return 3;
        }

        if (facts.Y175 == true)
        {
            return 3;
        }

        if (facts.Y179 == true)
        {
            return 3;
        }

        if (facts.Y183 == true)
        {
            return 3;
        }

        if (facts.Y187 == true)
        {
            return 3;
        }

        if (facts.Y191 == true)
        {
            return 3;
        }

        if (facts.Y195 == true)
        {
            return 3;
        }

        if (facts.Y199 == true)
        {
            return 3;
        }

        if (facts.Y203 == true)
        {
            return 3;
        }

        if (facts.Y207 == true)
        {
            return 3;
        }

        if (facts.Y211 == true)
        {
            return 3;
        }

        if (facts.Y215 == true)
        {
            return 3;
        }

        if (facts.Y219 == true)
        {
            return 3;
        }

        if (facts.Y223 == true)
        {
            return 3;
        }

        if (facts.Y227 == true)
        {
            return 3;
        }

        if (facts.Y231 == true)
        {
            return 3;
        }

        if (facts.Y235 == true)
        {
            return 3;
        }

        if (facts.Y239 == true)
        {
            return 3;
        }

        if (facts.Y243 == true)
        {
            return 3;
        }

        if (facts.Y247 == true)
        {
            return 3;
        }

        if (facts.Y251 == true)
        {
            return 3;
        }

        if (facts.Y255 == true)
        {
            return 3;
        }

        if (facts.Y259 == true)
        {
            return 3;
        }

        if (facts.Y263 == true)
        {
            return 3;
        }

        if (facts.Y267 == true)
        {
            return 3;
        }

        if (facts.Y271 == true)
        {
            return 3;
        }

        if (facts.Y275 == true)
        {
            return 3;
        }

        if (facts.Y279 == true)
        {
            return 3;
        }

        if (facts.Y283 == true)
        {
            return 3;
        }

        if (facts.Y287 == true)
        {
            return 3;
        }

        if ((facts.N05 > 62 || facts.N06 > 62))
        {
            return 3;
        }

        if (facts.N13 > 66)
        {
            return 3;
        }

        if ((facts.N21 > 30 && facts.N22 > 63))
        {
            return 3;
        }

        if ((facts.N29 > 60 || facts.N30 > 60))
        {
            return 3;
        }

        if (facts.N37 > 64)
        {
            return 3;
        }

        if ((facts.N45 > 42 && facts.N46 > 61))
        {
            return 3;
        }

        if ((facts.N53 > 65 || facts.N54 > 65))
        {
            return 3;
        }

        if (facts.Y002 == true)
        {
            return 2;
        }

        if (facts.Y006 == true)
        {
            return 2;
        }

        if (facts.Y010 == true)
        {
            return 2;
        }

        if (facts.Y014 == true)
        {
            return 2;
        }

        if (facts.Y018 == true)
        {
            return 2;
        }

        if (facts.Y022 == true)
        {
            return 2;
        }

        if (facts.Y026 == true)
        {
            return 2;
        }

        if (facts.Y030 == true)
        {
            return 2;
        }

        if (facts.Y034 == true)
        {
            return 2;
        }

        if (facts.Y038 == true)
        {
            return 2;
        }

        if (facts.Y042 == true)
        {
            return 2;
        }

        if (facts.Y046 == true)
        {
            return 2;
        }

        if (facts.Y050 == true)
        {
            return 2;
        }

        if (facts.Y054 == true)
        {
            return 2;
        }

        if (facts.Y058 == true)
        {
            return 2;
        }

        if (facts.Y062 == true)
        {
            return 2;
        }

        if (facts.Y066 == true)
        {
            return 2;
        }

        if (facts.Y070 == true)
        {
            return 2;
        }

        if (facts.Y074 == true)
        {
            return 2;
        }

        if (facts.Y078 == true)
        {
            return 2;
        }

        if (facts.Y082 == true)
        {
            return 2;
        }

        if (facts.Y086 == true)
        {
            return 2;
        }

        if (facts.Y090 == true)
        {
            return 2;
        }

        if (facts.Y094 == true)
        {
            return 2;
        }

        if (facts.Y098 == true)
        {
            return 2;
        }

        if (facts.Y102 == true)
        {
            return 2;
        }

        if (facts.Y106 == true)
        {
            return 2;
        }

        if (facts.Y110 == true)
        {
            return 2;
        }

        if (facts.Y114 == true)
        {
            return 2;
        }

        if (facts.Y118 == true)
        {
            return 2;
        }

        if (facts.Y122 == true)
        {
            return 2;
        }

        if (facts.Y126 == true)
        {
            return 2;
        }

        if (facts.Y130 == true)
        {
            return 2;
        }

        if (facts.Y134 == true)
        {
            return 2;
        }

        if (facts.Y138 == true)
        {
            return 2;
        }

        if (facts.Y142 == true)
        {
            return 2;
        }

        if (facts.Y146 == true)
        {
            return 2;
        }

        if (facts.Y150 == true)
        {
            return 2;
        }

        if (facts.Y154 == true)
        {
            return 2;
        }

        if (facts.Y158 == true)
        {
            return 2;
        }

        if (facts.Y162 == true)
        {
            return 2;
        }

        if (facts.Y166 == true)
        {
            return 2;
        }

        if (facts.Y170 == true)
        {
            return 2;
        }

        if (facts.Y174 == true)
        {
            return 2;
        }

        if (facts.Y178 == true)
        {
            return 2;
        }

        if (facts.Y182 == true)
        {
            return 2;
        }

        if (facts.Y186 == true)
        {
            return 2;
        }

        if (facts.Y190 == true)
        {
            return 2;
        }

        if (facts.Y194 == true)
        {
            return 2;
        }

        if (facts.Y198 == true)
        {
            return 2;
        }

        if (facts.Y202 == true)
        {
            return 2;
        }

        if (facts.Y206 == true)
        {
            return 2;
        }

        if (facts.Y210 == true)
        {
            return 2;
        }

        if (facts.Y214 == true)
        {
            return 2;
        }

        if (facts.Y218 == true)
        {
            return 2;
        }

        if (facts.Y222 == true)
        {
            return 2;
        }

        if (facts.Y226 == true)
        {
            return 2;
        }

        if (facts.Y230 == true)
        {
            return 2;
        }

        if (facts.Y234 == true)
        {
            return 2;
        }

        if (facts.Y238 == true)
        {
            return 2;
        }

        if (facts.Y242 == true)
        {
            return 2;
        }

        if (facts.Y246 == true)
        {
            return 2;
        }

        if (facts.Y250 == true)
        {
            return 2;
        }

        if (facts.Y254 == true)
        {
            return 2;
        }

        if (facts.Y258 == true)
        {
            return 2;
        }

        if (facts.Y262 == true)
        {
            return 2;
        }

        if (facts.Y266 == true)
        {
            return 2;
        }

        if (facts.Y270 == true)
        {
            return 2;
        }

        if (facts.Y274 == true)
        {
            return 2;
        }

        if (facts.Y278 == true)
        {
            return 2;
        }

        if (facts.Y282 == true)
        {
            return 2;
        }

        if (facts.Y286 == true)
        {
            return 2;
        }

        if (facts.Y290 == true)
        {
            return 2;
        }

        if ((facts.N03 > 21 && facts.N04 > 61))
        {
            return 2;
        }

        if ((facts.N11 > 65 || facts.N12 > 65))
        {
            return 2;
        }

        if (facts.N19 > 62)
        {
            return 2;
        }

        if ((facts.N27 > 33 && facts.N28 > 66))
        {
            return 2;
        }

        if ((facts.N35 > 63 || facts.N36 > 63))
        {
            return 2;
        }

        if (facts.N43 > 60)
        {
            return 2;
        }

        if ((facts.N51 > 45 && facts.N52 > 64))
        {
            return 2;
        }

        if ((facts.N59 > 61 || facts.N60 > 61))
        {
            return 2;
        }

        if (facts.Y001 == true)
        {
            return 1;
        }

        if (facts.Y005 == true)
        {
            return 1;
        }

        if (facts.Y009 == true)
        {
            return 1;
        }

        if (facts.Y013 == true)
        {
            return 1;
        }

        if (facts.Y017 == true)
        {
            return 1;
        }

        if (facts.Y021 == true)
        {
            return 1;
        }

        if (facts.Y025 == true)
        {
            return 1;
        }

        if (facts.Y029 == true)
        {
            return 1;
        }

        if (facts.Y033 == true)
        {
            return 1;
        }

        if (facts.Y037 == true)
        {
            return 1;
        }

        if (facts.Y041 == true)
        {
            return 1;
        }

        if (facts.Y045 == true)
        {
            return 1;
        }

        if (facts.Y049 == true)
        {
            return 1;
        }

        if (facts.Y053 == true)
        {
            return 1;
        }

        if (facts.Y057 == true)
        {
            return 1;
        }

        if (facts.Y061 == true)
        {
            return 1;
        }

        if (facts.Y065 == true)
        {
            return 1;
        }

        if (facts.Y069 == true)
        {
            return 1;
        }

        if (facts.Y073 == true)
        {
            return 1;
        }

        if (facts.Y077 == true)
        {
            return 1;
        }

        if (facts.Y081 == true)
        {
            return 1;
        }

        if (facts.Y085 == true)
        {
            return 1;
        }

        if (facts.Y089 == true)
        {
            return 1;
        }

        if (facts.Y093 == true)
        {
            return 1;
        }

        if (facts.Y097 == true)
        {
            return 1;
        }

        if (facts.Y101 == true)
        {
            return 1;
        }

        if (facts.Y105 == true)
        {
            return 1;
        }

        if (facts.Y109 == true)
        {
            return 1;
        }

        if (facts.Y113 == true)
        {
            return 1;
        }

        if (facts.Y117 == true)
        {
            return 1;
        }

        if (facts.Y121 == true)
        {
            return 1;
        }

        if (facts.Y125 == true)
        {
            return 1;
        }

        if (facts.Y129 == true)
        {
            return 1;
        }

        if (facts.Y133 == true)
        {
            return 1;
        }

        if (facts.Y137 == true)
        {
            return 1;
        }

        if (facts.Y141 == true)
        {
            return 1;
        }

        if (facts.Y145 == true)
        {
            return 1;
        }

        if (facts.Y149 == true)
        {
            return 1;
        }

        if (facts.Y153 == true)
        {
            return 1;
        }

        if (facts.Y157 == true)
        {
            return 1;
        }

        if (facts.Y161 == true)
        {
            return 1;
        }

        if (facts.Y165 == true)
        {
            return 1;
        }

        if (facts.Y169 == true)
        {
            return 1;
        }

        if (facts.Y173 == true)
        {
            return 1;
        }

        if (facts.Y177 == true)
        {
            return 1;
        }

        if (facts.Y181 == true)
        {
            return 1;
        }

        if (facts.Y185 == true)
        {
            return 1;
        }

        if (facts.Y189 == true)
        {
            return 1;
        }

        if (facts.Y193 == true)
        {
            return 1;
        }

        if (facts.Y197 == true)
        {
            return 1;
        }

        if (facts.Y201 == true)
        {
            return 1;
        }

        if (facts.Y205 == true)
        {
            return 1;
        }

        if (facts.Y209 == true)
        {
            return 1;
        }

        if (facts.Y213 == true)
        {
            return 1;
        }

        if (facts.Y217 == true)
        {
            return 1;
        }

        if (facts.Y221 == true)
        {
            return 1;
        }

        if (facts.Y225 == true)
        {
            return 1;
        }

        if (facts.Y229 == true)
        {
            return 1;
        }

        if (facts.Y233 == true)
        {
            return 1;
        }

        if (facts.Y237 == true)
        {
            return 1;
        }

        if (facts.Y241 == true)
        {
            return 1;
        }

        if (facts.Y245 == true)
        {
            return 1;
        }

        if (facts.Y249 == true)
        {
            return 1;
        }

        if (facts.Y253 == true)
        {
            return 1;
        }

        if (facts.Y257 == true)
        {
            return 1;
        }

        if (facts.Y261 == true)
        {
            return 1;
        }

        if (facts.Y265 == true)
        {
            return 1;
        }

        if (facts.Y269 == true)
        {
            return 1;
        }

        if (facts.Y273 == true)
        {
            return 1;
        }

        if (facts.Y277 == true)
        {
            return 1;
        }

        if (facts.Y281 == true)
        {
            return 1;
        }

        if (facts.Y285 == true)
        {
            return 1;
        }

        if (facts.Y289 == true)
        {
            return 1;
        }

        if (facts.N01 > 60)
        {
            return 1;
        }

        if ((facts.N09 > 24 && facts.N10 > 64))
        {
            return 1;
        }

        if ((facts.N17 > 61 || facts.N18 > 61))
        {
            return 1;
        }

        if (facts.N25 > 65)
        {
            return 1;
        }

        if ((facts.N33 > 36 && facts.N34 > 62))
        {
            return 1;
        }

        if ((facts.N41 > 66 || facts.N42 > 66))
        {
            return 1;
        }

        if (facts.N49 > 63)
        {
            return 1;
        }

        if ((facts.N57 > 48 && facts.N58 > 60))
        {
            return 1;
        }

        return 0;
    }

    /// <summary>The highest level that is possible; 0 for none.</summary>
    public static int Possible(PlainCase facts)
    {
        if (facts.Y004 != false)
        {
            return 4;
        }

        if (facts.Y008 != false)
        {
            return 4;
        }

        if (facts.Y012 != false)
        {
            return 4;
        }

        if (facts.Y016 != false)
        {
            return 4;
        }

        if (facts.Y020 != false)
        {
            return 4;
        }

        if (facts.Y024 != false)
        {
            return 4;
        }

        if (facts.Y028 != false)
        {
            return 4;
        }

        if (facts.Y032 != false)
        {
            return 4;
        }

        if (facts.Y036 != false)
        {
            return 4;
        }

        if (facts.Y040 != false)
        {
            return 4;
        }

        if (facts.Y044 != false)
        {
            return 4;
        }

        if (facts.Y048 != false)
        {
            return 4;
        }

        if (facts.Y052 != false)
        {
            return 4;
        }

        if (facts.Y056 != false)
        {
            return 4;
        }

        if (facts.Y060 != false)
        {
            return 4;
        }

        if (facts.Y064 != false)
        {
            return 4;
        }

        if (facts.Y068 != false)
        {
            return 4;
        }

        if (facts.Y072 != false)
        {
            return 4;
        }

        if (facts.Y076 != false)
        {
            return 4;
        }

        if (facts.Y080 != false)
        {
            return 4;
        }

        if (facts.Y084 != false)
        {
            return 4;
        }

        if (facts.Y088 != false)
        {
            return 4;
        }

        if (facts.Y092 != false)
        {
            return 4;
        }

        if (facts.Y096 != false)
        {
            return 4;
        }

        if (facts.Y100 != false)
        {
            return 4;
        }

        if (facts.Y104 != false)
        {
            return 4;
        }

        if (facts.Y108 != false)
        {
            return 4;
        }

        if (facts.Y112 != false)
        {
            return 4;
        }

        if (facts.Y116 != false)
        {
            return 4;
        }

        if (facts.Y120 != false)
        {
            return 4;
        }

        if (facts.Y124 != false)
        {
            return 4;
        }

        if (facts.Y128 != false)
        {
            return 4;
        }

        if (facts.Y132 != false)
        {
            return 4;
        }

        if (facts.Y136 != false)
        {
            return 4;
        }

        if (facts.Y140 != false)
        {
            return 4;
        }

        if (facts.Y144 != false)
        {
            return 4;
        }

        if (facts.Y148 != false)
        {
            return 4;
        }

        if (facts.Y152 != false)
        {
            return 4;
        }

        if (facts.Y156 != false)
        {
            return 4;
        }

        if (facts.Y160 != false)
        {
            return 4;
        }

        if (facts.Y164 != false)
        {
            return 4;
        }

        if (facts.Y168 != false)
        {
            return 4;
        }

        if (facts.Y172 != false)
        {
            return 4;
        }

        if (facts.Y176 != false)
        {
            return 4;
        }

        if (facts.Y180 != false)
        {
            return 4;
        }

        if (facts.Y184 != false)
        {
            return 4;
        }

        if (facts.Y188 != false)
        {
            return 4;
        }

        if (facts.Y192 != false)
        {
            return 4;
        }

        if (facts.Y196 != false)
        {
            return 4;
        }

        if (facts.Y200 != false)
        {
            return 4;
        }

        if (facts.Y204 != false)
        {
            return 4;
        }

        if (facts.Y208 != false)
        {
            return 4;
        }

        if (facts.Y212 != false)
        {
            return 4;
        }

        if (facts.Y216 != false)
        {
            return 4;
        }

        if (facts.Y220 != false)
        {
            return 4;
        }

        if (facts.Y224 != false)
        {
            return 4;
        }

        if (facts.Y228 != false)
        {
            return 4;
        }

        if (facts.Y232 != false)
        {
            return 4;
        }

        if (facts.Y236 != false)
        {
            return 4;
        }

        if (facts.Y240 != false)
        {
            return 4;
        }

        if (facts.Y244 != false)
        {
            return 4;
        }

        if (facts.Y248 != false)
        {
            return 4;
        }

        if (facts.Y252 != false)
        {
            return 4;
        }

        if (facts.Y256 != false)
        {
            return 4;
        }

        if (facts.Y260 != false)
        {
            return 4;
        }

        if (facts.Y264 != false)
        {
            return 4;
        }

        if (facts.Y268 != false)
        {
            return 4;
        }

        if (facts.Y272 != false)
        {
            return 4;
        }

        if (facts.Y276 != false)
        {
            return 4;
        }

        if (facts.Y280 != false)
        {
            return 4;
        }

        if (facts.Y284 != false)
        {
            return 4;
        }

        if (facts.Y288 != false)
        {
            return 4;
        }

        if (!(facts.N07 <= 63))
        {
            return 4;
        }

        if ((!(facts.N15 <= 27) && !(facts.N16 <= 60)))
        {
            return 4;
        }

        if ((!(facts.N23 <= 64) || !(facts.N24 <= 64)))
        {
            return 4;
        }

        if (!(facts.N31 <= 61))
        {
            return 4;
        }

        if ((!(facts.N39 <= 39) && !(facts.N40 <= 65)))
        {
            return 4;
        }

        if ((!(facts.N47 <= 62) || !(facts.N48 <= 62)))
        {
            return 4;
        }

        if (!(facts.N55 <= 66))
        {
            return 4;
        }

        if (facts.Y003 != false)
        {
            return 3;
        }

        if (facts.Y007 != false)
        {
            return 3;
        }

        if (facts.Y011 != false)
        {
            return 3;
        }

        if (facts.Y015 != false)
        {
            return 3;
        }

        if (facts.Y019 != false)
        {
            return 3;
        }

        if (facts.Y023 != false)
        {
            return 3;
        }

        if (facts.Y027 != false)
        {
            return 3;
        }

        if (facts.Y031 != false)
        {
            return 3;
        }

        if (facts.Y035 != false)
        {
            return 3;
        }

        if (facts.Y039 != false)
        {
            return 3;
        }

        if (facts.Y043 != false)
        {
            return 3;
        }

        if (facts.Y047 != false)
        {
            return 3;
        }

        if (facts.Y051 != false)
        {
            return 3;
        }

        if (facts.Y055 != false)
        {
            return 3;
        }

        if (facts.Y059 != false)
        {
            return 3;
        }

        if (facts.Y063 != false)
        {
            return 3;
        }

        if (facts.Y067 != false)
        {
            return 3;
        }

        if (facts.Y071 != false)
        {
            return 3;
        }

        if (facts.Y075 != false)
        {
            return 3;
        }

        if (facts.Y079 != false)
        {
            return 3;
        }

        if (facts.Y083 != false)
        {
            return 3;
        }

        if (facts.Y087 != false)
        {
            return 3;
        }

        if (facts.Y091 != false)
        {
            return 3;
        }

        if (facts.Y095 != false)
        {
            return 3;
        }

        if (facts.Y099 != false)
        {
            return 3;
        }

        if (facts.Y103 != false)
        {
            return 3;
        }

        if (facts.Y107 != false)
        {
            return 3;
        }

        if (facts.Y111 != false)
        {
            return 3;
        }

        if (facts.Y115 != false)
        {
            return 3;
        }

        if (facts.Y119 != false)
        {
            return 3;
        }

        if (facts.Y123 != false)
        {
            return 3;
        }

        if (facts.Y127 != false)
        {
            return 3;
        }

        if (facts.Y131 != false)
        {
            return 3;
        }

        if (facts.Y135 != false)
        {
            return 3;
        }

        if (facts.Y139 != false)
        {
            return 3;
        }

        if (facts.Y143 != false)
        {
            return 3;
        }

        if (facts.Y147 != false)
        {
            return 3;
        }

        if (facts.Y151 != false)
        {
            return 3;
        }

        if (facts.Y155 != false)
        {
            return 3;
        }

        if (facts.Y159 != false)
        {
            return 3;
        }

        if (facts.Y163 != false)
        {
            return 3;
        }

        if (facts.Y167 != false)
        {
            return 3;
        }

        if (facts.Y171 != false)
        {
            return 3;
        }

        if (facts.Y175 != false)
        {
            return 3;
        }

        if (facts.Y179 != false)
        {
            return 3;
        }

        if (facts.Y183 != false)
        {
            return 3;
        }

        if (facts.Y187 != false)
        {
            return 3;
        }

        if (facts.Y191 != false)
        {
            return 3;
        }

        if (facts.Y195 != false)
        {
            return 3;
        }

        if (facts.Y199 != false)
        {
            return 3;
        }

        if (facts.Y203 != false)
        {
            return 3;
        }

        if (facts.Y207 != false)
        {
            return 3;
        }

        if (facts.Y211 != false)
        {
            return 3;
        }

        if (facts.Y215 != false)
        {
            return 3;
        }

        if (facts.Y219 != false)
        {
            return 3;
        }

        if (facts.Y223 != false)
        {
            return 3;
        }

        if (facts.Y227 != false)
        {
            return 3;
        }

        if (facts.Y231 != false)
        {
            return 3;
        }

        if (facts.Y235 != false)
        {
            return 3;
        }

        if (facts.Y239 != false)
        {
            return 3;
        }

        if (facts.Y243 != false)
        {
            return 3;
        }

        if (facts.Y247 != false)
        {
            return 3;
        }

        if (facts.Y251 != false)
        {
            return 3;
        }

        if (facts.Y255 != false)
        {
            return 3;
        }

        if (facts.Y259 != false)
        {
            return 3;
        }

        if (facts.Y263 != false)
        {
            return 3;
        }

        if (facts.Y267 != false)
        {
            return 3;
        }

        if (facts.Y271 != false)
        {
            return 3;
        }

        if (facts.Y275 != false)
        {
            return 3;
        }

        if (facts.Y279 != false)
        {
            return 3;
        }

        if (facts.Y283 != false)
        {
            return 3;
        }

        if (facts.Y287 != false)
        {
            return 3;
        }

        if ((!(facts.N05 <= 62) || !(facts.N06 <= 62)))
        {
            return 3;
        }

        if (!(facts.N13 <= 66))
        {
            return 3;
        }

        if ((!(facts.N21 <= 30) && !(facts.N22 <= 63)))
        {
            return 3;
        }

        if ((!(facts.N29 <= 60) || !(facts.N30 <= 60)))
        {
            return 3;
        }

        if (!(facts.N37 <= 64))
        {
            return 3;
        }

        if ((!(facts.N45 <= 42) && !(facts.N46 <= 61)))
        {
            return 3;
        }

        if ((!(facts.N53 <= 65) || !(facts.N54 <= 65)))
        {
            return 3;
        }

        if (facts.Y002 != false)
        {
            return 2;
        }

        if (facts.Y006 != false)
        {
            return 2;
        }

        if (facts.Y010 != false)
        {
            return 2;
        }

        if (facts.Y014 != false)
        {
            return 2;
        }

        if (facts.Y018 != false)
        {
            return 2;
        }

        if (facts.Y022 != false)
        {
            return 2;
        }

        if (facts.Y026 != false)
        {
            return 2;
        }

        if (facts.Y030 != false)
        {
            return 2;
        }

        if (facts.Y034 != false)
        {
            return 2;
        }

        if (facts.Y038 != false)
        {
            return 2;
        }

        if (facts.Y042 != false)
        {
            return 2;
        }

        if (facts.Y046 != false)
        {
            return 2;
        }

        if (facts.Y050 != false)
        {
            return 2;
        }

        if (facts.Y054 != false)
        {
            return 2;
        }

        if (facts.Y058 != false)
        {
            return 2;
        }

        if (facts.Y062 != false)
        {
            return 2;
        }

        if (facts.Y066 != false)
        {
            return 2;
        }

        if (facts.Y070 != false)
        {
            return 2;
        }

        if (facts.Y074 != false)
        {
            return 2;
        }

        if (facts.Y078 != false)
        {
            return 2;
        }

        if (facts.Y082 != false)
        {
            return 2;
        }

        if (facts.Y086 != false)
        {
            return 2;
        }

        if (facts.Y090 != false)
        {
            return 2;
        }

        if (facts.Y094 != false)
        {
            return 2;
        }

        if (facts.Y098 != false)
        {
            return 2;
        }

        if (facts.Y102 != false)
        {
            return 2;
        }

        if (facts.Y106 != false)
        {
            return 2;
        }

        if (facts.Y110 != false)
        {
            return 2;
        }

        if (facts.Y114 != false)
        {
            return 2;
        }

        if (facts.Y118 != false)
        {
            return 2;
        }

        if (facts.Y122 != false)
        {
            return 2;
        }

        if (facts.Y126 != false)
        {
            return 2;
        }

        if (facts.Y130 != false)
        {
            return 2;
        }

        if (facts.Y134 != false)
        {
            return 2;
        }

        if (facts.Y138 != false)
        {
            return 2;
        }

        if (facts.Y142 != false)
        {
            return 2;
        }

        if (facts.Y146 != false)
        {
            return 2;
        }

        if (facts.Y150 != false)
        {
            return 2;
        }

        if (facts.Y154 != false)
        {
            return 2;
        }

        if (facts.Y158 != false)
        {
            return 2;
        }

        if (facts.Y162 != false)
        {
            return 2;
        }

        if (facts.Y166 != false)
        {
            return 2;
        }

        if (facts.Y170 != false)
        {
            return 2;
        }

        if (facts.Y174 != false)
        {
            return 2;
        }

        if (facts.Y178 != false)
        {
            return 2;
        }

        if (facts.Y182 != false)
        {
            return 2;
        }

        if (facts.Y186 != false)
        {
            return 2;
        }

        if (facts.Y190 != false)
        {
            return 2;
        }

        if (facts.Y194 != false)
        {
            return 2;
        }

        if (facts.Y198 != false)
        {
            return 2;
        }

        if (facts.Y202 != false)
        {
            return 2;
        }

        if (facts.Y206 != false)
        {
            return 2;
        }

        if (facts.Y210 != false)
        {
            return 2;
        }

        if (facts.Y214 != false)
        {
            return 2;
        }

        if (facts.Y218 != false)
        {
            return 2;
        }

        if (facts.Y222 != false)
        {
            return 2;
        }

        if (facts.Y226 != false)
        {
            return 2;
        }

        if (facts.Y230 != false)
        {
            return 2;
        }

        if (facts.Y234 != false)
        {
            return 2;
        }

        if (facts.Y238 != false)
        {
            return 2;
        }

        if (facts.Y242 != false)
        {
            return 2;
        }

        if (facts.Y246 != false)
        {
            return 2;
        }

        if (facts.Y250 != false)
        {
            return 2;
        }

        if (facts.Y254 != false)
        {
            return 2;
        }

        if (facts.Y258 != false)
        {
            return 2;
        }

        if (facts.Y262 != false)
        {
            return 2;
        }

        if (facts.Y266 != false)
        {
            return 2;
        }

        if (facts.Y270 != false)
        {
            return 2;
        }

        if (facts.Y274 != false)
        {
            return 2;
        }

        if (facts.Y278 != false)
        {
            return 2;
        }

        if (facts.Y282 != false)
        {
            return 2;
        }

        if (facts.Y286 != false)
        {
            return 2;
        }

        if (facts.Y290 != false)
        {
            return 2;
        }

        if ((!(facts.N03 <= 21) && !(facts.N04 <= 61)))
        {
            return 2;
        }

        if ((!(facts.N11 <= 65) || !(facts.N12 <= 65)))
        {
            return 2;
        }

        if (!(facts.N19 <= 62))
        {
            return 2;
        }

        if ((!(facts.N27 <= 33) && !(facts.N28 <= 66)))
        {
            return 2;
        }

        if ((!(facts.N35 <= 63) || !(facts.N36 <= 63)))
        {
            return 2;
        }

        if (!(facts.N43 <= 60))
        {
            return 2;
        }

        if ((!(facts.N51 <= 45) && !(facts.N52 <= 64)))
        {
            return 2;
        }

        if ((!(facts.N59 <= 61) || !(facts.N60 <= 61)))
        {
            return 2;
        }

        if (facts.Y001 != false)
        {
            return 1;
        }

        if (facts.Y005 != false)
        {
            return 1;
        }

        if (facts.Y009 != false)
        {
            return 1;
        }

        if (facts.Y013 != false)
        {
            return 1;
        }

        if (facts.Y017 != false)
        {
            return 1;
        }

        if (facts.Y021 != false)
        {
            return 1;
        }

        if (facts.Y025 != false)
        {
            return 1;
        }

        if (facts.Y029 != false)
        {
            return 1;
        }

        if (facts.Y033 != false)
        {
            return 1;
        }

        if (facts.Y037 != false)
        {
            return 1;
        }

        if (facts.Y041 != false)
        {
            return 1;
        }

        if (facts.Y045 != false)
        {
            return 1;
        }

        if (facts.Y049 != false)
        {
            return 1;
        }

        if (facts.Y053 != false)
        {
            return 1;
        }

        if (facts.Y057 != false)
        {
            return 1;
        }

        if (facts.Y061 != false)
        {
            return 1;
        }

        if (facts.Y065 != false)
        {
            return 1;
        }

        if (facts.Y069 != false)
        {
            return 1;
        }

        if (facts.Y073 != false)
        {
            return 1;
        }

        if (facts.Y077 != false)
        {
            return 1;
        }

        if (facts.Y081 != false)
        {
            return 1;
        }

        if (facts.Y085 != false)
        {
            return 1;
        }

        if (facts.Y089 != false)
        {
            return 1;
        }

        if (facts.Y093 != false)
        {
            return 1;
        }

        if (facts.Y097 != false)
        {
            return 1;
        }

        if (facts.Y101 != false)
        {
            return 1;
        }

        if (facts.Y105 != false)
        {
            return 1;
        }

        if (facts.Y109 != false)
        {
            return 1;
        }

        if (facts.Y113 != false)
        {
            return 1;
        }

        if (facts.Y117 != false)
        {
            return 1;
        }

        if (facts.Y121 != false)
        {
            return 1;
        }

        if (facts.Y125 != false)
        {
            return 1;
        }

        if (facts.Y129 != false)
        {
            return 1;
        }

        if (facts.Y133 != false)
        {
            return 1;
        }

        if (facts.Y137 != false)
        {
            return 1;
        }

        if (facts.Y141 != false)
        {
            return 1;
        }

        if (facts.Y145 != false)
        {
            return 1;
        }

        if (facts.Y149 != false)
        {
            return 1;
        }

        if (facts.Y153 != false)
        {
            return 1;
        }

        if (facts.Y157 != false)
        {
            return 1;
        }

        if (facts.Y161 != false)
        {
            return 1;
        }

        if (facts.Y165 != false)
        {
            return 1;
        }

        if (facts.Y169 != false)
        {
            return 1;
        }

        if (facts.Y173 != false)
        {
            return 1;
        }

        if (facts.Y177 != false)
        {
            return 1;
        }

        if (facts.Y181 != false)
        {
            return 1;
        }

        if (facts.Y185 != false)
        {
            return 1;
        }

        if (facts.Y189 != false)
        {
            return 1;
        }

        if (facts.Y193 != false)
        {
            return 1;
        }

        if (facts.Y197 != false)
        {
            return 1;
        }

        if (facts.Y201 != false)
        {
            return 1;
        }

        if (facts.Y205 != false)
        {
            return 1;
        }

        if (facts.Y209 != false)
        {
            return 1;
        }

        if (facts.Y213 != false)
        {
            return 1;
        }

        if (facts.Y217 != false)
        {
            return 1;
        }

        if (facts.Y221 != false)
        {
            return 1;
        }

        if (facts.Y225 != false)
        {
            return 1;
        }

        if (facts.Y229 != false)
        {
            return 1;
        }

        if (facts.Y233 != false)
        {
            return 1;
        }

        if (facts.Y237 != false)
        {
            return 1;
        }

        if (facts.Y241 != false)
        {
            return 1;
        }

        if (facts.Y245 != false)
        {
            return 1;
        }

        if (facts.Y249 != false)
        {
            return 1;
        }

        if (facts.Y253 != false)
        {
            return 1;
        }

        if (facts.Y257 != false)
        {
            return 1;
        }

        if (facts.Y261 != false)
        {
            return 1;
        }

        if (facts.Y265 != false)
        {
            return 1;
        }

        if (facts.Y269 != false)
        {
            return 1;
        }

        if (facts.Y273 != false)
        {
            return 1;
        }

        if (facts.Y277 != false)
        {
            return 1;
        }

        if (facts.Y281 != false)
        {
            return 1;
        }

        if (facts.Y285 != false)
        {
            return 1;
        }

        if (facts.Y289 != false)
        {
            return 1;
        }

        if (!(facts.N01 <= 60))
        {
            return 1;
        }

        if ((!(facts.N09 <= 24) && !(facts.N10 <= 64)))
        {
            return 1;
        }

        if ((!(facts.N17 <= 61) || !(facts.N18 <= 61)))
        {
            return 1;
        }

        if (!(facts.N25 <= 65))
        {
            return 1;
        }

        if ((!(facts.N33 <= 36) && !(facts.N34 <= 62)))
        {
            return 1;
        }

        if ((!(facts.N41 <= 66) || !(facts.N42 <= 66)))
        {
            return 1;
        }

        if (!(facts.N49 <= 63))
        {
            return 1;
        }

        if ((!(facts.N57 <= 48) && !(facts.N58 <= 60)))
        {
            return 1;
        }

        return 0;
    }
}
