package dk.dpsd.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** How the node's index stands, for the operator. Never a reason not to be ready: all but searching works without it. */
@Readiness
@ApplicationScoped
public class IndexHealth implements HealthCheck {

    @Inject
    IndexKeeping keeping;

    @Override
    public HealthCheckResponse call() {
        IndexStanding standing = keeping.standing();
        return HealthCheckResponse.named("search-index")
                .up()
                .withData("state", standing.kind().name())
                .withData("done", standing.done())
                .withData("of", standing.all())
                .build();
    }
}
