using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Thresholds.Benchmarks.Documents;

/// <summary>Writes labels in the words of threshold documents; of many, few are alike.</summary>
public sealed class Phrases(Random random)
{
    private static readonly string[] Subjects = Words(
        "child parent carer sibling family household baby toddler teenager pupil grandparent guardian stepfather partner relative neighbour peer friend adult mother father school nursery household newborn adolescent");

    private static readonly string[] Things = Words(
        "attendance behaviour diet housing sleep hearing vision speech language weight growth hygiene clothing supervision stimulation attachment bereavement separation poverty debt tenancy eviction overcrowding damp heating "
        + "benefit employment isolation discrimination harassment bullying exclusion truancy homework literacy numeracy play curiosity confidence identity culture faith asthma epilepsy diabetes immunisation dentist appointment "
        + "medication hospital injury bruise burn fracture bite poisoning pregnancy contraception relationship intimacy consent internet gaming image grooming gang weapon knife county trafficking slavery radicalisation extremism "
        + "offending vandalism theft arson alcohol cannabis tobacco solvent gambling anxiety depression anger grief trauma psychosis phobia eating self-image violence coercion control threat stalking conflict contact custody "
        + "residence placement adoption fostering disability mobility autism tourettes stammer toileting soiling wetting milestone crawling walking feeding weaning allergy obesity rash infestation pet garden stairs kitchen road "
        + "water transport travel interpreter passport asylum refuge detention curfew bail caution warning advice mentor club sport music library holiday respite budget furniture bedding laundry meal breakfast lunch snack");

    private static readonly string[] Verbs = Words(
        "affects limits delays disrupts worries follows needs misses lacks shows reports avoids refuses seeks accepts harms neglects supports improves loses hides repeats explains denies describes");

    private static readonly string[] Qualities = Words(
        "emerging occasional mild some regular frequent repeated persistent significant serious severe complex unmet inconsistent poor unsafe unstable unexplained unresolved inappropriate adequate settled positive steady secure warm timely recent lasting sudden");

    private static readonly string[] Joints = ["and", "or", "with", "without", "because of", "despite", "after", "which", "at home with", "outside the home by"];

    /// <summary>A label of about so many characters.</summary>
    public string Next(int length)
    {
        var text = new StringBuilder(One(Qualities));
        text.Append(' ').Append(One(Things));
        while (text.Length < length - 9) // half of what the next words add
        {
            text.Append(' ').Append(random.Next(4) switch
            {
                0 => One(Verbs) + " " + One(Things),
                1 => One(Joints) + " " + One(Qualities) + " " + One(Things),
                2 => One(Joints) + " " + One(Things),
                _ => "of the " + One(Subjects),
            });
        }

        text[0] = char.ToUpperInvariant(text[0]);
        return text.ToString();
    }

    private static string[] Words(string words) => [.. words.Split(' ').Distinct()];

    private string One(IReadOnlyList<string> words) => words[random.Next(words.Count)];
}
