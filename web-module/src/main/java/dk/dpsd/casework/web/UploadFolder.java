package dk.dpsd.casework.web;

import dk.dpsd.casework.upload.TemporaryUploads;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.File;
import java.nio.file.Path;

/** Gives the parts of uploads a folder of their own below the container's, which names no place before it has started. */
@WebListener
public class UploadFolder implements ServletContextListener {

    /** Below the container's temporary folder; also said in web.xml. */
    public static final String NAME = "uploads";

    @Inject
    TemporaryUploads uploads;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        var temporary = (File) start.getServletContext().getAttribute(ServletContext.TEMPDIR);
        uploads.keptIn(Path.of(temporary.getPath(), NAME));
    }
}
