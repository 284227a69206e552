package dk.dpsd.audit.model;

import dk.dpsd.shared.model.PublicId;

/**
 * An entry that a search of the log found.
 *
 * @param id the entry's own id, the second half of the key of a page
 * @param caseId the public id of the case it is about, or null
 * @param caseNumber the number of that case, or null
 * @param account the login of the account it is about, where it belongs to the organisation that asks; or null
 */
public record FoundEntry(long id, StoredEntry stored, PublicId caseId, String caseNumber, String account) {}
