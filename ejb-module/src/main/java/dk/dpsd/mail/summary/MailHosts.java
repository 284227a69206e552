package dk.dpsd.mail.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.InitialDirContext;

/** The servers that take the mail of a domain, as its name servers say. */
interface MailHosts {

    /** The hosts, the preferred first, none where no mail can go there; empty where nobody could be asked. */
    Optional<List<String>> of(String domain);

    /** Asks the machine's own name servers, for a few seconds. */
    static MailHosts byDns() {
        return domain -> {
            var settings = new Hashtable<String, String>();
            settings.put("java.naming.factory.initial", "com.sun.jndi.dns.DnsContextFactory");
            settings.put("com.sun.jndi.dns.timeout.initial", "1500");
            settings.put("com.sun.jndi.dns.timeout.retries", "2");
            try {
                var dns = new InitialDirContext(settings);
                try {
                    return Optional.of(hosts(dns, domain));
                } finally {
                    dns.close();
                }
            } catch (NameNotFoundException e) {
                return Optional.of(List.of());
            } catch (NamingException e) {
                return Optional.empty();
            }
        };
    }

    private static List<String> hosts(InitialDirContext dns, String domain) throws NamingException {
        Attribute records = dns.getAttributes(domain, new String[] {"MX"}).get("MX");
        if (records == null) {
            // Without such a record the domain itself takes its mail.
            return List.of(domain);
        }
        List<String[]> ranked = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            String[] parts = records.get(i).toString().split(" ");
            if (parts.length == 2 && !parts[1].equals(".")) {
                ranked.add(parts);
            }
        }
        return ranked.stream()
                .sorted(Comparator.comparingInt(parts -> Integer.parseInt(parts[0])))
                .map(parts -> parts[1].replaceFirst("\\.$", ""))
                .toList();
    }
}
