using System;
using Scores;

// Three children at the front desk: what is known of each of them, and what the two tools come to.
var asOf = new DateTime(2026, 3, 6);
Screenings.Write(Console.Out, asOf);
