package dk.dpsd.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.ResourceBundle;

/** The language of the visitor: Danish, unless English was chosen. Kept in a cookie, so that it needs no session. */
@Named
@RequestScoped
public class Language {

    static final String COOKIE = "sprog";
    public static final Locale DANISH = Locale.forLanguageTag("da");

    private Locale locale = DANISH;

    /** For the container's proxy. */
    protected Language() {}

    @Inject
    Language(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (COOKIE.equals(cookie.getName()) && "en".equals(cookie.getValue())) {
                    locale = Locale.ENGLISH;
                }
            }
        }
    }

    public Locale getLocale() {
        return locale;
    }

    public String getCode() {
        return locale.getLanguage();
    }

    public boolean isDanish() {
        return DANISH.equals(locale);
    }

    /** A street's texts in this language. */
    public ResourceBundle texts(String street) {
        return ResourceBundle.getBundle(
                "dk.dpsd." + street + ".texts", locale, Thread.currentThread().getContextClassLoader());
    }
}
