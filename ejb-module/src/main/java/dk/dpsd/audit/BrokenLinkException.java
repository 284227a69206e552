package dk.dpsd.audit;

/** Ends the verification at the first broken link. Never leaves the street. */
final class BrokenLinkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient BrokenLink link;

    BrokenLinkException(BrokenLink.What what, int shard, long sequence) {
        super(what + " " + shard + "/" + sequence, null, false, false);
        link = new BrokenLink(what, shard, sequence);
    }

    static BrokenLinkException ofSeal(BrokenLink.What what, long seal) {
        return new BrokenLinkException(what, BrokenLink.SEALS, seal);
    }

    BrokenLink link() {
        return link;
    }
}
