/**
 * The part of IEEE LOM in which a manifest describes its resources.
 */
@XmlSchema(namespace = Lom.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
@NullMarked
package dev.mondai.exporter.qti.schema.lom;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
