using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PackageConsumer;
using SolidarityEconomy;

WebApplicationBuilder builder = WebApplication.CreateBuilder();
builder.Logging.ClearProviders();
builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
await using WebApplication app = builder.Build();
foreach (Sample sample in Samples.All)
{
    sample.MapTo(app);
}

app.MapGet("/things/{id}", (Id<Thing> id) => id.ToString());
await app.StartAsync();

string address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
using HttpClient client = new() { BaseAddress = new Uri(address) };
List<string> faults = [.. Samples.Missing(), .. Samples.EnumFaults()];
foreach (Sample sample in Samples.All)
{
    IReadOnlyList<string> found = await sample.FaultsAsync(client);
    Console.WriteLine($"{sample.Type.Name}: {(found.Count == 0 ? "round-trips plain, source-generated and through a web host" : "FAULTS")}");
    faults.AddRange(found);
}

string bound = await client.GetStringAsync(new Uri("/things/a-1", UriKind.Relative));
if (bound != "a-1")
{
    faults.Add($"An id in a route came back as {bound}.");
}

await app.StopAsync();
faults.ForEach(fault => Console.WriteLine("FAULT " + fault));
Console.WriteLine($"{Samples.All.Count} types, {faults.Count} faults");
return faults.Count == 0 ? 0 : 1;
