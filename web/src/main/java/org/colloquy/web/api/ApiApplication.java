package org.colloquy.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.colloquy.web.admin.RegionsResource;
import org.colloquy.web.admin.VocabularyResource;
import org.colloquy.web.area.OnNetworkFilter;
import org.colloquy.web.area.OnPlatformFilter;
import org.colloquy.web.certificates.CertificatesResource;
import org.colloquy.web.certificates.MyCertificatesResource;
import org.colloquy.web.communities.CommunitiesResource;
import org.colloquy.web.costs.CostBasisResource;
import org.colloquy.web.costs.CostsResource;
import org.colloquy.web.exchange.JointInvitationsResource;
import org.colloquy.web.exchange.JointSessionsResource;
import org.colloquy.web.figures.FiguresResource;
import org.colloquy.web.files.FilesResource;
import org.colloquy.web.imports.ImportsResource;
import org.colloquy.web.indicators.IndicatorsResource;
import org.colloquy.web.me.CalendarResource;
import org.colloquy.web.me.MailResource;
import org.colloquy.web.me.MeResource;
import org.colloquy.web.people.ContactsResource;
import org.colloquy.web.people.DoublesResource;
import org.colloquy.web.people.MembersResource;
import org.colloquy.web.people.MergesResource;
import org.colloquy.web.platform.NetworksResource;
import org.colloquy.web.reports.RememberedNamesResource;
import org.colloquy.web.reports.ReportedNamesResource;
import org.colloquy.web.reports.ReportsResource;
import org.colloquy.web.search.SearchResource;
import org.colloquy.web.sessions.AttendanceResource;
import org.colloquy.web.sessions.FeedbackResource;
import org.colloquy.web.sessions.MaterialsResource;
import org.colloquy.web.sessions.MeetingsResource;
import org.colloquy.web.sessions.MyRegistrationsResource;
import org.colloquy.web.sessions.RegistrationsResource;
import org.colloquy.web.sessions.SeriesResource;
import org.colloquy.web.sessions.SessionFiguresResource;
import org.colloquy.web.sessions.SessionsResource;
import org.colloquy.web.sessions.SignInSheetResource;
import org.colloquy.web.sessions.WaitingListResource;
import org.colloquy.web.tasks.TasksResource;
import org.colloquy.web.totals.TotalsResource;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/**
 * Every resource and mapper by name: what is not listed is not served. (Scanning would also pick up
 * the providers of another JAX-RS implementation that comes with the Keycloak client.)
 */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Colloquy",
            version = "v1",
            description =
                "What the pages of a site can do, for programs. Call it on the site's own host with"
                    + " a bearer token of that site's realm (audience \"colloquy\"). Errors are"
                    + " application/problem+json. Lists take page (from 0) and size (up to 100) and"
                    + " answer {items, page, size, total}. Times are ISO 8601 in UTC."
                    + " Answers carry an ETag; sent back as If-None-Match, what has not changed is"
                    + " answered by 304 without a body.",
            license = @License(name = "Apache-2.0")),
    components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)),
    // Each site serves its own.
    servers = @Server(url = "/"),
    security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(
    securitySchemeName = "bearer",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "JWT")
public class ApiApplication extends Application {

  /** The server would describe, beside {@code /openapi}, also what is not meant to be known. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        // People
        ContactsResource.class,
        CalendarResource.class,
        MailResource.class,
        MeResource.class,
        MembersResource.class,
        MergesResource.class,
        DoublesResource.class,
        // Measuring
        BenchResource.class,
        // Networks
        NetworksResource.class,
        // Exchange
        JointInvitationsResource.class,
        JointSessionsResource.class,
        // The network itself
        FiguresResource.class,
        IndicatorsResource.class,
        RegionsResource.class,
        TotalsResource.class,
        CostsResource.class,
        CostBasisResource.class,
        VocabularyResource.class,
        ImportsResource.class,
        // Communities and sessions
        CommunitiesResource.class,
        AttendanceResource.class,
        CertificatesResource.class,
        MyCertificatesResource.class,
        ReportsResource.class,
        ReportedNamesResource.class,
        RememberedNamesResource.class,
        FeedbackResource.class,
        FilesResource.class,
        MaterialsResource.class,
        MeetingsResource.class,
        MyRegistrationsResource.class,
        RegistrationsResource.class,
        SessionFiguresResource.class,
        SignInSheetResource.class,
        SessionsResource.class,
        SeriesResource.class,
        WaitingListResource.class,
        // Finding
        SearchResource.class,
        // Long work
        TasksResource.class,
        // On which kind of site
        OnNetworkFilter.class,
        OnPlatformFilter.class,
        // Errors
        ConflictMapper.class,
        ConstraintViolationMapper.class,
        EjbFailureMapper.class,
        InvalidMapper.class,
        NotFoundMapper.class,
        NoVersionMapper.class,
        TooFewMapper.class,
        UnexpectedMapper.class,
        WebFailureMapper.class,
        // Bodies
        JsonRecords.class,
        TaggedAnswers.class);
  }
}
