using Xunit;

// Every class packs the same projects, which cannot be built twice at once.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
