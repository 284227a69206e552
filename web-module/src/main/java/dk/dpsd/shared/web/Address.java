package dk.dpsd.shared.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every address of a page and the view behind it (design, "Addresses"). A part in braces is handed to the view as a
 * request parameter of that name. What is public is also listed in {@code web.xml}; a test holds the two together.
 */
public enum Address {
    FRONT("/", "/shared/front.xhtml", true),
    REPORT("/rapporter", "/reporting/report.xhtml", true),
    COLLECTIVE_REPORT("/rapporter/samlet", "/reporting/sheet.xhtml", true),
    REPORT_DRAFT("/rapporter/kladde", "/reporting/draft.xhtml", true),
    TALLY("/optaelling", "/reporting/tally.xhtml", true),
    NEW_TALLY("/optaelling/ny", "/reporting/new-tally.xhtml", true),
    RECEIPT("/kvittering", "/reporting/receipt.xhtml", true),
    ANSWER("/svar/{token}", "/followup/answer.xhtml", true),
    LOG_IN("/log-ind", "/access/log-in.xhtml", true),
    DEMO_SIGN_ON("/demo/mitid", "/access/demo-mitid.xhtml", true),
    ACCESS_TEST("/adgangstest", "/seb/access-test.xhtml", true),
    INBOX("/indbakke", "/reception/inbox.xhtml", false),
    OWN_CASES("/mine-sager", "/casework/own.xhtml", false),
    OPEN_CASES("/aabne-sager", "/casework/open.xhtml", false),
    CLOSED_CASES("/lukkede", "/casework/closed.xhtml", false),
    DROPPED_CASES("/afviste", "/casework/dropped.xhtml", false),
    CASE("/sag/{id}", "/casework/case.xhtml", false),
    CASE_REVIEW("/sag/{id}/anonymiser", "/anonymisation/review.xhtml", false),
    CASE_DOCUMENTS("/sag/{id}/dokumenter", "/casework/documents.xhtml", false),
    FOLLOW_UP("/sag/{id}/opfolgning", "/followup/follow-up.xhtml", false),
    SUMMARY("/sag/{id}/resume", "/mail/summary.xhtml", false),
    ACCESS_LOG("/sag/{id}/log", "/audit/log.xhtml", false),
    SUBJECT_EXTRACT("/sag/{id}/log/registreret", "/audit/subject.xhtml", false),
    CERTIFICATE("/sag/{id}/sletteattest", "/anonymisation/certificate.xhtml", false),
    LOG_SEARCH("/adgangslog", "/audit/search.xhtml", false),
    KEYWORDS("/emneord", "/casework/keywords.xhtml", false),
    FOCUS_AREAS("/fokusomraader", "/casework/focus.xhtml", false),
    UNROUTED("/uden-postkasse", "/reception/unrouted.xhtml", false),
    NATIONAL_REGISTER("/national", "/national/register.xhtml", false),
    NATIONAL_STATISTICS("/national/statistik", "/national/statistics.xhtml", false),
    NATIONAL_CASE("/national/{id}", "/national/case.xhtml", false),
    USERS("/seb", "/seb/users.xhtml", false),
    NEW_USER("/seb/bruger/ny", "/seb/new-user.xhtml", false),
    USER("/seb/bruger/{id}", "/seb/user.xhtml", false),
    ROLE_IMPORT("/seb/indlaes", "/seb/import.xhtml", false),
    CLASSIFICATION("/klassifikation", "/casework/classification.xhtml", false),
    MAPPING_ERRORS("/mappingfejl", "/national/mapping.xhtml", false),
    MAPPING_DESK("/drift/mappingfejl", "/national/mapping-desk.xhtml", false),
    ANNOUNCEMENTS("/drift/meddelelser", "/national/announcements.xhtml", false),
    SOR("/sor", "/organisation/sor.xhtml", false),
    ACCESS_REQUEST("/seb/anmod", "/seb/ask.xhtml", false),
    ACCESS_REQUESTS("/seb/anmodninger", "/seb/requests.xhtml", false),
    ACCESS_ANSWER("/seb/anmodning/{id}", "/seb/request.xhtml", false),
    USER_REVIEW("/seb/gennemgang", "/seb/review.xhtml", false),
    PROVIDERS("/seb/leverandoerer", "/seb/providers.xhtml", false),
    PROVIDER("/seb/leverandoer/{id}", "/seb/provider.xhtml", false),
    LOG_CHECK("/drift/adgangslog", "/audit/check.xhtml", false),
    DELIVERY("/drift/levering", "/national/delivery.xhtml", false),
    MAIL_TROUBLE("/drift/mail", "/mail/trouble.xhtml", false),
    DEMO_MAIL("/demo/mail", "/mail/demo.xhtml", false);

    private final String pattern;
    private final String view;
    private final boolean open;
    private final List<String> names = new ArrayList<>();
    private final Pattern form;

    Address(String pattern, String view, boolean open) {
        this.pattern = pattern;
        this.view = view;
        this.open = open;
        Matcher part = Pattern.compile("\\{(\\w+)}").matcher(pattern);
        while (part.find()) {
            names.add(part.group(1));
        }
        // Nothing that needs encoding can be part of an address, so what matched can be written back as it is.
        this.form = Pattern.compile(part.replaceAll("([A-Za-z0-9_-]{1,64})"));
    }

    /** An address as it was asked for. */
    public record Match(Address address, String path, Map<String, String> parameters) {}

    /** The page behind a path, if there is one. */
    public static Optional<Match> find(String path) {
        for (Address address : values()) {
            Matcher m = address.form.matcher(path);
            if (m.matches()) {
                Map<String, String> parameters = new LinkedHashMap<>();
                for (int i = 0; i < address.names.size(); i++) {
                    parameters.put(address.names.get(i), m.group(i + 1));
                }
                return Optional.of(new Match(address, path, parameters));
            }
        }
        return Optional.empty();
    }

    /** The address of a view that takes no parameters. */
    static Optional<Address> ofView(String viewId) {
        for (Address address : values()) {
            if (address.view.equals(viewId) && address.names.isEmpty()) {
                return Optional.of(address);
            }
        }
        return Optional.empty();
    }

    /** Whether a view stands behind an address that a visitor may come to. */
    static boolean isOpenView(String viewId) {
        for (Address address : values()) {
            if (address.open && address.view.equals(viewId)) {
                return true;
            }
        }
        return false;
    }

    public String pattern() {
        return pattern;
    }

    public String view() {
        return view;
    }

    /** Whether a visitor may come here without logging in. */
    public boolean isOpen() {
        return open;
    }

    /** Whether it is a way in for staff: open to everybody, but no public page. */
    public boolean isForLogIn() {
        return this == LOG_IN || this == DEMO_SIGN_ON;
    }
}
