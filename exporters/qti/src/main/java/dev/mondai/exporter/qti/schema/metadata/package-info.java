/**
 * QTI's own metadata of an item in a manifest.
 */
@XmlSchema(namespace = QtiMetadata.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
@NullMarked
package dev.mondai.exporter.qti.schema.metadata;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
