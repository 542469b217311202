package dev.mondai.input.markdown.syntax.emphasis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The children of one node while their delimiter runs are matched: the delimiter stack of CommonMark's appendix. */
final class DelimiterRow {

    private final NestingDepths depths;
    private final Set<Node> changed = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Runs left of the present one that are still in play, innermost last. */
    private final List<DelimiterRun> pending = new ArrayList<>();

    /** For each kind of closer, the run from which downwards a search was in vain. */
    private final Map<Kind, @Nullable DelimiterRun> searched = new HashMap<>();

    /** Pending runs below this index would nest too deep. */
    private int tooDeepBelow;

    DelimiterRow(Node container, NestingDepths depths) {
        this.depths = depths;
        changed.add(container);
    }

    /** Makes emphasis of the runs, which are in document order, and text of what remains of them. */
    void resolve(List<DelimiterRun> runs) {
        for (DelimiterRun run : runs) {
            if (run.closes()) {
                closeAsOftenAsPossible(run);
            }
            boolean isOnlyACloser = run.closes() && !run.opens();
            if (!run.isSpent() && !isOnlyACloser) {
                pending.add(run);
            }
        }
        runs.forEach(DelimiterRun::replaceByText);
        changed.forEach(TextJoiner::joinChildren);
    }

    private void closeAsOftenAsPossible(DelimiterRun closer) {
        while (!closer.isSpent()) {
            int index = openerFor(closer);
            if (index < 0 || !match(index, closer)) {
                searched.put(Kind.of(closer), pending.isEmpty() ? null : pending.get(pending.size() - 1));
                return;
            }
        }
    }

    private int openerFor(DelimiterRun closer) {
        DelimiterRun knownInVain = searched.get(Kind.of(closer));
        for (int i = pending.size() - 1; i >= tooDeepBelow && pending.get(i) != knownInVain; i--) {
            if (new DelimiterPair(pending.get(i), closer).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** Returns false, with nothing changed, if the new node would lie too deep. */
    private boolean match(int index, DelimiterRun closer) {
        DelimiterRun opener = pending.get(index);
        int depth = 1 + depths.deepest(opener.getNext(), closer);
        if (depths.exceedLimit(depth)) {
            tooDeepBelow = index + 1;
            return false;
        }
        Node emphasis = new DelimiterPair(opener, closer).wrap();
        depths.put(emphasis, depth);
        changed.add(emphasis);
        pending.subList(opener.isSpent() ? index : index + 1, pending.size()).clear();
        return true;
    }

    /** Closers that are alike here find the same openers, so a failed search need not be repeated. */
    private record Kind(char delimiter, int lengthModulo3, boolean opens) {

        static Kind of(DelimiterRun closer) {
            return new Kind(closer.delimiter(), closer.fullLength() % 3, closer.opens());
        }
    }
}
