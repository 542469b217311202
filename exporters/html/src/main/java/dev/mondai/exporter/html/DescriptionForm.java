package dev.mondai.exporter.html;

import java.util.List;

/** Nothing to answer. */
final class DescriptionForm implements Form {

    private final Item item;

    DescriptionForm(Item item) {
        this.item = item;
    }

    @Override
    public String kind() {
        return "description";
    }

    @Override
    public String stem() {
        return item.stem();
    }

    @Override
    public void controls() {}

    @Override
    public void key() {}

    @Override
    public List<Remark> remarks() {
        return List.of();
    }

    @Override
    public void data(KeyJson json) {}
}
