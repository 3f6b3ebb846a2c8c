using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace PackageConsumer;

/// <summary>Values of one type that go through the serialisers and come back.</summary>
internal abstract class Sample
{
    private protected Sample(Type type) => Type = type;

    public Type Type { get; }

    public string Route => "/" + Convert.ToHexStringLower(Encoding.UTF8.GetBytes(Type.Name));

    public static Sample Of<T>(params T[] values)
        where T : notnull => new Typed<T>(values, (one, other) => EqualityComparer<T>.Default.Equals(one, other));

    public static Sample Compared<T>(Func<T, T, bool> same, params T[] values)
        where T : notnull => new Typed<T>(values, same);

    /// <summary>Adds the endpoint of a web host that takes a value from the body and gives it back.</summary>
    public abstract void MapTo(WebApplication app);

    /// <summary>Sends each value through each serialiser; yields what came back otherwise than it went.</summary>
    public abstract Task<IReadOnlyList<string>> FaultsAsync(HttpClient client);

    private sealed class Typed<T>(IReadOnlyList<T> values, Func<T, T, bool> same) : Sample(typeof(T))
        where T : notnull
    {
        private readonly JsonTypeInfo<T> _generated = (JsonTypeInfo<T>)ConsumerJsonContext.Default.GetTypeInfo(typeof(T))!;

        public override void MapTo(WebApplication app) => app.MapPost(Route, ([FromBody] T value) => TypedResults.Ok(value));

        public override async Task<IReadOnlyList<string>> FaultsAsync(HttpClient client)
        {
            List<string> faults = [];
            foreach (T value in values)
            {
                string plain = JsonSerializer.Serialize(value);
                Expect(faults, "plain", value, JsonSerializer.Deserialize<T>(plain));
                string generated = JsonSerializer.Serialize(value, _generated);
                Expect(faults, "source-generated", value, JsonSerializer.Deserialize(generated, _generated));
                using StringContent body = new(JsonSerializer.Serialize(value, JsonSerializerOptions.Web), Encoding.UTF8, "application/json");
                using HttpResponseMessage response = await client.PostAsync(new Uri(Route, UriKind.Relative), body);
                string text = await response.Content.ReadAsStringAsync();
                T? echoed = response.IsSuccessStatusCode ? JsonSerializer.Deserialize<T>(text, JsonSerializerOptions.Web) : default;
                Expect(faults, $"web host ({(int)response.StatusCode} {text})", value, echoed);
            }

            return faults;
        }

        private void Expect(List<string> faults, string way, T sent, T? received)
        {
            if (received is null || !same(sent, received))
            {
                faults.Add($"{Type} by {way}: {sent} came back as {received}");
            }
        }
    }
}
