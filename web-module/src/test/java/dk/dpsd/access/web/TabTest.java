package dk.dpsd.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One tab at most is marked as the one somebody is on. */
class TabTest {

    @Test
    void aPageBelongsToTheDeepestTabAboveIt() {
        assertThat(Tab.over("/seb")).contains(Tab.USERS);
        assertThat(Tab.over("/seb/bruger/7")).contains(Tab.USERS);
        assertThat(Tab.over("/seb/gennemgang")).contains(Tab.USER_REVIEW);
        assertThat(Tab.over("/adgangslog")).contains(Tab.ACCESS_LOG);
        assertThat(Tab.over("/sebastian")).isEmpty();
        assertThat(Tab.over("/")).isEmpty();
    }
}
