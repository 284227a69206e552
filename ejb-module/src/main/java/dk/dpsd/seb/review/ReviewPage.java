package dk.dpsd.seb.review;

import java.util.List;

/**
 * A page of the review.
 *
 * @param next the id of the user behind whom the next page begins; null on the last
 * @param overdue how many role rows of the organisation are overdue
 */
public record ReviewPage(List<ReviewedUser> users, Long next, long overdue) {}
