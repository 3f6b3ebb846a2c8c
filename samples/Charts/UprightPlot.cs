namespace SolidarityEconomy.Samples.Charts;

/// <summary>Axes of a chart whose categories run from left to right, as time does.</summary>
internal sealed class UprightPlot
{
    private const decimal PlotHeight = 250;
    private readonly ChartFrame _frame;
    private readonly IReadOnlyList<string> _categories;
    private readonly IReadOnlyList<decimal> _ticks;
    private readonly decimal _left;
    private readonly decimal _right = Canvas.Width - 24;

    public UprightPlot(ChartFrame frame, IReadOnlyList<string> categories, decimal lowest, decimal highest, bool wholeSteps)
    {
        _frame = frame;
        _categories = categories;
        _ticks = Ticks.Cover(lowest, highest, 6, wholeSteps);
        _left = 20 + (_ticks.Max(tick => frame.Number(tick).Length) * 11 * Svg.GlyphWidth);
    }

    public decimal Top { get; private set; }

    public decimal Bottom => Top + PlotHeight;

    public decimal Slot => (_right - _left) / _categories.Count;

    public decimal Height => Bottom + 50;

    /// <summary>The middle of a category.</summary>
    public decimal X(int category) => _left + (Slot * (category + 0.5m));

    public decimal Y(decimal value) => Bottom - (PlotHeight * (value - _ticks[0]) / (_ticks[^1] - _ticks[0]));

    public void DrawAxes(Canvas canvas)
    {
        canvas.Add(Svg.Text(12, canvas.Top + 10, _frame.ValueAxis, size: 12, colour: Ink.Muted, bold: true));
        Top = canvas.Top + 24;
        foreach (decimal tick in _ticks)
        {
            canvas.Add(Svg.Line(_left - 5, Y(tick), _right, Y(tick), tick == 0 ? Ink.Text : Ink.Grid));
            canvas.Add(Svg.Text(_left - 9, Y(tick) + 4, _frame.Number(tick), "end", 11, Ink.Muted));
        }

        decimal widest = (_categories.Max(c => c.Length) * 11 * Svg.GlyphWidth) + 8;
        int every = Math.Max(1, (int)decimal.Ceiling(widest / Slot));
        for (int category = 0; category < _categories.Count; category += every)
        {
            canvas.Add(Svg.Line(X(category), Bottom, X(category), Bottom + 5, Ink.Text));
            canvas.Add(Svg.Text(X(category), Bottom + 18, _categories[category], "middle", 11, Ink.Muted));
        }

        canvas.Add(Svg.Text((_left + _right) / 2, Bottom + 38, _frame.CategoryAxis, "middle", 12, Ink.Muted, bold: true));
    }
}
