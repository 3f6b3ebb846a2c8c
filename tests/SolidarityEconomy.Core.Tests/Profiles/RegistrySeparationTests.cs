using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Tests.Profiles;

public class RegistrySeparationTests
{
    private static readonly Id<Actor> A = Lives.Id("a");

    private static readonly Id<Actor> B = Lives.Id("b");

    private static readonly Id<Actor> C = Lives.Id("c");

    private static readonly Registry Three = new RegistryBuilder().Build().After(
        Lives.Registering("a", "Quilla", 1), Lives.Registering("b", "Bea", 2), Lives.Registering("c", "Cai", 3)).OrThrow();

    [Fact]
    public void Unmerge_NotTheLastMerger_IsRefused()
    {
        Registry merged = Mixed();

        Expect.Refusal(merged.After(new RegistryChange.Unmerge(B, A)), "registry.not-last-merge", merged);
        Expect.Refusal(merged.After(new RegistryChange.Unmerge(B, A, Three.Find(B))), "registry.not-last-merge", merged);
    }

    [Fact]
    public void Withdraw_OfASeparatedRecord_LeavesNothingOfItInTheOther()
    {
        Registry left = Mixed().After(
            new RegistryChange.Unmerge(B, C), new RegistryChange.Unmerge(B, A), new RegistryChange.Withdraw(A)).OrThrow();

        Assert.Equal(Three.Find(B), left.Find(B));
        Assert.All(Outputs.Of(left, Lives.Day), text => Assert.False(Outputs.Has(text, "Quilla"), text));
    }

    [Fact]
    public void Unmerge_WhereAnotherRecordRemainsThanBefore_AsksForTheOlderMergerToo()
    {
        Registry changed = Mixed().After(
            new RegistryChange.Unmerge(B, C, Three.Find(B) with { LegalForm = "x" })).OrThrow();

        Expect.Refusal(changed.After(new RegistryChange.Unmerge(B, A)), "registry.changed-since-merge", changed);
    }

    /// <summary>A went into B with its telephone, then C without leaving a word.</summary>
    private static Registry Mixed()
    {
        Actor bea = Three.Find(B);
        Actor mixed = bea with { Contacts = [.. bea.Contacts, .. Three.Find(A).Contacts] };
        return Three.After(new RegistryChange.Merge(A, mixed), new RegistryChange.Merge(C, mixed)).OrThrow();
    }
}
