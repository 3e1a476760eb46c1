namespace Thresholds;

/// <summary>What an instruction of a batch program does. Each is written as the operation, where its result goes, two counts, and its operands.</summary>
/// <remarks>A place holds one bit for each case. Place 0 is no case and place 1 every case; then come, for each variable, a place for each of its cells: whether
/// the variable can be there; then, for each fact of which it is asked whether it is known, two: not known, and known; the results follow.</remarks>
public enum BatchOperation
{
    /// <summary>Some of as many operands as the first count says, or both of one of as many pairs as the second says.</summary>
    Any,

    /// <summary>All of as many operands as the first count says. The second is 0.</summary>
    All,

    /// <summary>At least so many as the second count says, of as many operands as the first says.</summary>
    AtLeast,
}
