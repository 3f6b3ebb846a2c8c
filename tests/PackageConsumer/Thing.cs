namespace PackageConsumer;

/// <summary>A type of the consumer's own that is known by an id.</summary>
public sealed class Thing
{
    private Thing()
    {
    }
}
