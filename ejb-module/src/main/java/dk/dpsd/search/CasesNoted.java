package dk.dpsd.search;

/** Cases were noted as changed: once the transaction is committed, this node's index reads them. */
record CasesNoted() {}
