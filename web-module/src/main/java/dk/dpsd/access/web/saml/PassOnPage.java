package dk.dpsd.access.web.saml;

import dk.dpsd.shared.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.ResourceBundle;

/** Posts the provider's answer on from a page of ours: by itself, or by a button where scripts are off. */
@RequestScoped
public class PassOnPage {

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s – DPSD</title><link rel="icon" href="/resources/img/mark.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/resources/css/dpsd.css">
            <script src="/resources/js/pass-on.js" defer></script></head>
            <body class="open"><main id="main"><h1>%s</h1>
            <form id="pass-on" method="post" action="%s"><input type="hidden" name="SAMLResponse" value="%s">
            <button class="button" type="submit">%s</button></form></main></body>
            </html>
            """;

    @Inject
    Language language;

    /** Shows it. What is no base64 is not shown back to anybody. */
    void show(HttpServletResponse response, String answer) throws IOException {
        ResourceBundle texts = language.texts("access");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        String title = texts.getString("signOn.passOn");
        response.getWriter()
                .write(PAGE.formatted(
                        language.getCode(),
                        title,
                        title,
                        SamlAnswerServlet.PATH,
                        clean(answer),
                        texts.getString("signOn.continue")));
    }

    private static String clean(String answer) {
        try {
            return Base64.getEncoder().encodeToString(Base64.getMimeDecoder().decode(answer));
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
