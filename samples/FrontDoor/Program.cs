using System;
using Thresholds;
var a = Coventry.Assess(new Coventry.Facts { Age = Age.Years(12), Pregnant = true });
Console.WriteLine(a.IndicatedLevel + " / " + a.PossibleLevel);
