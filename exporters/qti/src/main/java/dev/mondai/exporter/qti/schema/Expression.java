package dev.mondai.exporter.qti.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlSeeAlso;

/** What a response or an outcome is compared with, or set to. */
@XmlSeeAlso({
    Operation.Match.class,
    Operation.IsNull.class,
    Operation.Not.class,
    Operation.And.class,
    Operation.Or.class,
    Operation.Gt.class,
    Operation.Gte.class,
    Operation.Lte.class,
    Operation.Multiple.class,
    Operation.Sum.class,
    Operation.Index.class,
    Operation.StringMatch.class,
    Operation.PatternMatch.class,
    Reference.Variable.class,
    Reference.Correct.class,
    Reference.MapResponse.class,
    Reference.TestVariables.class,
    BaseValue.class
})
@XmlAccessorType(XmlAccessType.FIELD)
public abstract sealed class Expression permits Operation, Reference, BaseValue {}
