using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Binding;

/// <summary>The decisions of a file. Each has its number before its condition is bound, since conditions refer to one another.</summary>
internal sealed class DecisionTable
{
    private readonly List<(string Name, Condition? Condition)> _decisions = [];

    public int Count => _decisions.Count;

    public int Reserve(string name)
    {
        _decisions.Add((name, null));
        return _decisions.Count - 1;
    }

    public int Add(string name, Condition condition)
    {
        var index = Reserve(name);
        Set(index, condition);
        return index;
    }

    public void Set(int index, Condition condition) => _decisions[index] = (_decisions[index].Name, condition);

    public Condition this[int index] => _decisions[index].Condition ?? new Condition.Always(false);

    public string NameOf(int index) => _decisions[index].Name;

    public ValueList<Decision> ToList() => _decisions.Select((decision, index) => new Decision(index, decision.Name, this[index])).ToValueList();
}
