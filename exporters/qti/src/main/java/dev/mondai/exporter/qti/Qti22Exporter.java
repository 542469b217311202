package dev.mondai.exporter.qti;

/** Writes a bank as a QTI 2.2 package. */
public final class Qti22Exporter extends PackageExporter {

    public Qti22Exporter() {
        super(Dialect.QTI22);
    }
}
