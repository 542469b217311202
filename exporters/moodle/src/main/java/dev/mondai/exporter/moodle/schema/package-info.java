/**
 * The elements of Moodle XML, for JAXB; each class says which element it is.
 *
 * <p>Moodle publishes no schema: these classes follow its importer, {@code question/format/xml/format.php} and the
 * {@code import_from_xml} of each question type, in 4.5 and 5.1.
 */
@NullMarked
@XmlAccessorType(XmlAccessType.FIELD)
package dev.mondai.exporter.moodle.schema;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import org.jspecify.annotations.NullMarked;
