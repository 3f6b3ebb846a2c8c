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

    [Fact]
    public void Unmerge_GivesEachSideItsOwnLimitsAndThoseStatedSince()
    {
        SafetyLimit feared = new SafetyLimit.ByActor(Lives.Id("secret"));
        SafetyLimit avoided = new SafetyLimit.ByKind(ActorKind.Organisation);
        SafetyLimit since = new SafetyLimit.ByKind(ActorKind.Collective);
        Registry two = new RegistryBuilder().Build().After(
            Lives.Registering("a", "Quilla", 1, feared), Lives.Registering("b", "Bea", 2, avoided)).OrThrow();
        Registry merged = two.After(new RegistryChange.Merge(A, two.Find(B))).OrThrow();
        Registry same = merged.After(new RegistryChange.Unmerge(B, A)).OrThrow();
        Registry later = merged.After(
            new RegistryChange.PutProfile(Lives.ProfileOf("b", "Bea", feared, avoided, since)), new RegistryChange.Unmerge(B, A)).OrThrow();

        Assert.Equal([feared, avoided], merged.ProfileOf(B)!.SafetyLimits!.Value.OrderBy(limit => limit == avoided));
        Assert.Equal([avoided], same.ProfileOf(B)!.SafetyLimits!.Value);
        Assert.Equal([feared], same.ProfileOf(A)!.SafetyLimits!.Value);
        Assert.Equal([avoided, since], later.ProfileOf(B)!.SafetyLimits!.Value);
        Assert.Equal([feared, since], later.ProfileOf(A)!.SafetyLimits!.Value);
        Assert.DoesNotContain("secret", CoreJson.Write(later.After(new RegistryChange.Withdraw(A)).OrThrow().ToInput()), StringComparison.Ordinal);
    }

    [Fact]
    public void Unmerge_OfAProfileTakenFromTheOther_KeepsOnlyWhatWasStatedSince()
    {
        Registry two = new RegistryBuilder().Build().After(
            Lives.Registering("a", "Quilla", 1), new RegistryChange.Register(Lives.Someone("b", "Bea"), Logs.Subject(2))).OrThrow();
        Registry merged = two.After(new RegistryChange.Merge(A, two.Find(B))).OrThrow();
        Profile taken = merged.ProfileOf(B)!;
        Profile more = taken with { Skills = [.. taken.Skills!.Value, .. Lives.ProfileOf("b", "New").Skills!.Value], Bandwidth = Bandwidth.Text };
        Registry left = merged.After(
            new RegistryChange.PutProfile(more), new RegistryChange.Unmerge(B, A), new RegistryChange.Withdraw(A)).OrThrow();

        Assert.Equal(Lives.ProfileOf("b", "New").Skills!.Value, left.ProfileOf(B)!.Skills!.Value);
        Assert.Equal(Bandwidth.Text, left.ProfileOf(B)!.Bandwidth);
        Assert.All(Outputs.Of(left, Lives.Day), text => Assert.False(Outputs.Has(text, "Quilla"), text));
    }

    [Fact]
    public void Unmerge_AfterAConsent_CarriesItToTheRecordThatStayed()
    {
        Actor bare = new(Lives.Id("x"), ActorKind.Person, Text.Of(LanguageTag.Spanish, "Xia"));
        Registry separated = Three.After(
            new RegistryChange.Register(bare, Logs.Subject(9)),
            new RegistryChange.Merge(A, bare),
            new RegistryChange.GiveConsent(bare.Id, Lives.Yes(Purpose.Export, 0)),
            new RegistryChange.GiveConsent(bare.Id, Lives.Yes(Purpose.Contact, 0)),
            new RegistryChange.RevokeConsent(bare.Id, Purpose.Contact),
            new RegistryChange.Declare(bare.Id, new Declaration(DeclarationKind.Group, Lives.Group, Lives.Yes(Purpose.Inclusion, 0))),
            new RegistryChange.Unmerge(bare.Id, A)).OrThrow();
        PersonalFile file = separated.Find(bare.Id).Personal!;

        Assert.True(file.Allows(Purpose.Export, Lives.Day));
        Assert.False(file.Allows(Purpose.Contact, Lives.Day));
        Assert.Contains(file.Consents, consent => consent.Purpose == Purpose.Contact);
        Assert.Equal(Lives.Group, Assert.Single(file.Declarations).Of);
        Assert.False(separated.Find(A).Personal!.Allows(Purpose.Contact, Lives.Day));
    }

    /// <summary>A went into B with its telephone, then C without leaving a word.</summary>
    private static Registry Mixed()
    {
        Actor bea = Three.Find(B);
        Actor mixed = bea with { Contacts = [.. bea.Contacts, .. Three.Find(A).Contacts] };
        return Three.After(new RegistryChange.Merge(A, mixed), new RegistryChange.Merge(C, mixed)).OrThrow();
    }
}
