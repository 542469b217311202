package dev.mondai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.launcher.TagFilter.includeTags;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Names what a plain {@code ./mvnw verify} leaves out. */
class LeftOutTest {

    @Test
    void namesTheAcceptanceTestsThatNeedAConsumer() {
        List<String> names = acceptanceClasses();
        System.out.println("Left out, since they need a consumer (run them with -Pacceptance, see CONTRIBUTING.md): "
                + String.join(", ", names));
        assertThat(names).isNotEmpty();
    }

    private static List<String> acceptanceClasses() {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage(LeftOutTest.class.getPackageName()))
                .filters(includeTags("acceptance"))
                .build();
        TestPlan plan = LauncherFactory.create().discover(request);
        return plan.getRoots().stream()
                .map(plan::getChildren)
                .flatMap(Set::stream)
                .map(TestIdentifier::getDisplayName)
                .sorted()
                .toList();
    }
}
