package dk.dpsd.reception;

import static dk.dpsd.seb.model.Role.CASE_HANDLER;
import static dk.dpsd.seb.model.Role.INITIAL_RECEIVER;
import static dk.dpsd.seb.model.Role.VOGTER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.access.EffectiveRole;
import dk.dpsd.reception.NearestHolders.Post;
import dk.dpsd.seb.model.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules of domain A.4, by their ids, in a municipality: 1 kommune, 2 forvaltning, 3 plejecenter. */
class NearestHoldersTest {

    private static final List<Long> AT_THE_CENTRE = List.of(1L, 2L, 3L);

    @Test
    void rRoute01AUnitWithAReceiverIsAMailbox() {
        assertThat(receivers(AT_THE_CENTRE, below(10, 3))).contains(new Post(3, Set.of(10L)));
    }

    @Test
    void rRoute02TheLowestUnitAloneGetsIt() {
        assertThat(receivers(AT_THE_CENTRE, below(10, 1), below(11, 2))).contains(new Post(2, Set.of(11L)));
        assertThat(receivers(List.of(1L), below(10, 1), below(11, 2))).contains(new Post(1, Set.of(10L)));
    }

    @Test
    void rRoute03AllReceiversOfThatUnitGetIt() {
        assertThat(receivers(AT_THE_CENTRE, below(10, 2), below(11, 2), only(12, 1)))
                .contains(new Post(2, Set.of(10L, 11L)));
    }

    @Test
    void rRoute04NobodyOnThePathIsNoMailbox() {
        assertThat(receivers(AT_THE_CENTRE)).isEmpty();
        assertThat(receivers(AT_THE_CENTRE, below(10, 4))).isEmpty();
    }

    /** a case without a unit ("Ved ikke") is on no path. */
    @Test
    void x16NoUnitNoMailbox() {
        assertThat(receivers(List.of(), below(10, 1))).isEmpty();
    }

    @Test
    void rRoute11TheReachOfTheRowCounts() {
        assertThat(receivers(AT_THE_CENTRE, only(10, 2), below(11, 1))).contains(new Post(1, Set.of(11L)));
    }

    @Test
    void x22OnlyThisUnitReceivesWhatIsPlacedOnThatVeryUnit() {
        assertThat(receivers(List.of(1L, 2L), only(10, 2), below(11, 1))).contains(new Post(2, Set.of(10L)));
        assertThat(receivers(List.of(1L, 2L), only(10, 2), below(12, 2))).contains(new Post(2, Set.of(10L, 12L)));
        assertThat(receivers(AT_THE_CENTRE, only(10, 2), below(12, 2))).contains(new Post(2, Set.of(12L)));
        assertThat(receivers(AT_THE_CENTRE, only(10, 2))).isEmpty();
    }

    @Test
    void rRoute09TheNearestVogterAlone() {
        assertThat(vogtere(AT_THE_CENTRE, vogter(20, 1), vogter(21, 3))).contains(new Post(3, Set.of(21L)));
    }

    /** a Vogter somewhere below, but not on the path, silences nobody. */
    @Test
    void x10AVogterBesideThePathSilencesNobody() {
        assertThat(vogtere(List.of(1L, 2L, 4L), vogter(20, 1), vogter(21, 3))).contains(new Post(1, Set.of(20L)));
    }

    @Test
    void rRoute13TheMailboxIsThatOfTheNewPlace() {
        EffectiveRole[] people = {below(10, 3), below(11, 5)};
        assertThat(receivers(AT_THE_CENTRE, people)).map(Post::unit).contains(3L);
        assertThat(receivers(List.of(1L, 5L), people)).map(Post::unit).contains(5L);
    }

    @Test
    void otherRolesReceiveNothing() {
        assertThat(receivers(AT_THE_CENTRE, new EffectiveRole(10, CASE_HANDLER, 3L, true), vogter(11, 3)))
                .isEmpty();
        assertThat(receivers(AT_THE_CENTRE, new EffectiveRole(10, INITIAL_RECEIVER, null, true)))
                .isEmpty();
    }

    private static Optional<Post> receivers(List<Long> path, EffectiveRole... roles) {
        return NearestHolders.find(INITIAL_RECEIVER, path, List.of(roles));
    }

    private static Optional<Post> vogtere(List<Long> path, EffectiveRole... roles) {
        return NearestHolders.find(Role.VOGTER, path, List.of(roles));
    }

    private static EffectiveRole below(long user, long unit) {
        return new EffectiveRole(user, INITIAL_RECEIVER, unit, true);
    }

    private static EffectiveRole only(long user, long unit) {
        return new EffectiveRole(user, INITIAL_RECEIVER, unit, false);
    }

    private static EffectiveRole vogter(long user, long unit) {
        return new EffectiveRole(user, VOGTER, unit, true);
    }
}
