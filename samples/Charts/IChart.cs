using System.Xml.Linq;

namespace SolidarityEconomy.Samples.Charts;

/// <summary>A chart that draws itself as one SVG element without scripts, fonts or other outside parts.</summary>
public interface IChart
{
    /// <summary>The texts of the chart.</summary>
    ChartFrame Frame { get; }

    /// <summary>Draws the chart. The same data give the same bytes.</summary>
    /// <param name="id">An id that no other chart of the page has; ids inside the drawing begin with it.</param>
    /// <returns>The <c>svg</c> element.</returns>
    XElement Draw(string id);
}
