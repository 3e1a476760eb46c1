using System;

namespace Thresholds.Analysis.Tests.Solver;

/// <summary>The solver gave up on a question: it took too long or too much memory.</summary>
internal sealed class NoAnswerException(string answer) : Exception("z3 answers: " + answer);
