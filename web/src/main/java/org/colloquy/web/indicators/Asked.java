package org.colloquy.web.indicators;

import jakarta.ws.rs.QueryParam;
import org.colloquy.indicators.FilterDraft;
import org.colloquy.shared.Invalid;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filter of figures as a program asks for it; {@link Invalid} names what is none. */
public class Asked {

  @QueryParam("from")
  @Parameter(
      description = "Began on this day or in this month at the earliest: 2020-08-15, 2020-08")
  private String from;

  @QueryParam("to")
  @Parameter(description = "Likewise at the latest")
  private String to;

  @QueryParam("kind")
  @Parameter(description = "A code of the network's kinds of sessions")
  private String kind;

  @QueryParam("community")
  @Parameter(description = "The id of a community")
  private String community;

  @QueryParam("modality")
  @Parameter(description = "IN_PERSON, ONLINE or HYBRID")
  private String modality;

  @QueryParam("country")
  @Parameter(description = "People of this country (ISO 3166); not together with a cadre")
  private String country;

  @QueryParam("cadre")
  @Parameter(
      description = "People of this cadre of the network's list; not together with a country")
  private String cadre;

  @QueryParam("official")
  @Parameter(description = "true: reconciled sessions alone")
  private String official;

  public FilterDraft draft() {
    return new FilterDraft(from, to, kind, community, modality, country, cadre, official);
  }
}
