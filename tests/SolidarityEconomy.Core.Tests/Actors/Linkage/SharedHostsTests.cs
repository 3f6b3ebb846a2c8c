using SolidarityEconomy.Actors.Linkage;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class SharedHostsTests
{
    [Theory]
    [InlineData("https://www.unicorn.coop/about/", "unicorn.coop", "unicorn.coop/about")]
    [InlineData("http://unicorn.coop", "unicorn.coop", null)]
    [InlineData("http://shop.unicorn-grocery.co.uk", "unicorn-grocery.co.uk", null)]
    [InlineData("http://www.example.org.ec/x", "example.org.ec", "example.org.ec/x")]
    [InlineData("https://www.facebook.com/pg/savethetern", "facebook.com/savethetern", "facebook.com/savethetern")]
    [InlineData("https://en-gb.facebook.com/SaveTheTern/", "facebook.com/savethetern", "facebook.com/savethetern")]
    [InlineData("https://www.facebook.com/profile.php?id=123", "facebook.com/profile php id 123", "facebook.com/profile php id 123")]
    [InlineData("https://facebook.com", null, null)]
    [InlineData("http://heeley.wordpress.com", "heeley.wordpress.com", null)]
    [InlineData("http://www.heeley.wordpress.com", "heeley.wordpress.com", null)]
    [InlineData("http://10.0.0.1/a", null, null)]
    [InlineData("http://10.0.0.1", null, null)]
    [InlineData("http://localhost/a", "localhost", "localhost/a")]
    [InlineData("HTTP://WWW.Unicorn.COOP:8080/a-b_c/./d?x#y", "unicorn.coop", "unicorn.coop/a b c d")]
    [InlineData("HTTP://WWW.Unicorn.COOP/A-b_c//d", "unicorn.coop", "unicorn.coop/a b c d")]
    [InlineData("http://user:word@example.org.", "example.org", null)]
    [InlineData("http://example.org?x=1", "example.org", null)]
    [InlineData("http://xn--caf-dma.example.org/a", "example.org", "example.org/a")]
    [InlineData("http://www.co.uk", "www.co.uk", null)]
    [InlineData("http://co.uk", "co.uk", null)]
    public void Read_Address_NamesWhoseSiteItIs(string address, string? site, string? page) =>
        Assert.Equal((site, page), SharedHosts.Read(new Uri(address)));
}
