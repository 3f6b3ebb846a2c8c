using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Optimization;

/// <summary>What is wrong in a flow result, in the order in which a check reports it.</summary>
[JsonConverter(typeof(EnumNameConverter<FlowViolationKind>))]
public enum FlowViolationKind
{
    /// <summary>A part that the status calls for is missing or has the wrong length, or one is there that must not be.</summary>
    Shape = 0,

    /// <summary>The flow of an arc is below its lower bound.</summary>
    LowerBound = 1,

    /// <summary>The flow of an arc is above its upper bound.</summary>
    UpperBound = 2,

    /// <summary>The net outflow of a node does not fit its supply.</summary>
    Balance = 3,

    /// <summary>The objective is not the cost of the flow.</summary>
    Objective = 4,

    /// <summary>The reduced cost of an arc is negative although its flow could rise.</summary>
    CouldRise = 5,

    /// <summary>The reduced cost of an arc is positive although its flow could fall.</summary>
    CouldFall = 6,

    /// <summary>The potential of a node has the sign that the supply form rules out.</summary>
    PotentialSign = 7,

    /// <summary>A node has a potential although its net outflow differs from its supply.</summary>
    NodeSlack = 8,

    /// <summary>The lower bound of the cost is not the one that the potentials prove.</summary>
    CostBound = 9,

    /// <summary>The nodes of the cut are not a rising list of nodes of the network, or none are given.</summary>
    CutNodes = 10,

    /// <summary>The amount of the cut is not what its nodes supply or demand.</summary>
    CutAmount = 11,

    /// <summary>The capacity of the cut is not what its border lets through.</summary>
    CutCapacity = 12,

    /// <summary>The cut proves nothing: its amount is not above its capacity, or its kind does not fit the supply form.</summary>
    CutProof = 13,

    /// <summary>The arcs of the cycle do not follow one another, or one of them has an upper bound.</summary>
    CycleArcs = 14,

    /// <summary>The cost of the cycle is not the sum of its arcs, or is not negative.</summary>
    CycleCost = 15,
}
