package org.colloquy.web.people;

import jakarta.ws.rs.QueryParam;
import org.colloquy.members.MemberSearch;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whom a program looks for. */
public class Looked {

  @QueryParam("search")
  @Parameter(description = "A part of the name")
  private String search;

  @QueryParam("country")
  @Parameter(description = "ISO 3166 code of two letters")
  private String country;

  @QueryParam("area")
  @Parameter(description = "UN M49 code of a part of the world, such as 035")
  private String area;

  @QueryParam("profession")
  @Parameter(description = "A code of the network's list of professions")
  private String profession;

  @QueryParam("region")
  @Parameter(description = "A code of the network's list of regions, with all that lies in it")
  private String region;

  @QueryParam("language")
  @Parameter(description = "ISO 639 code of a language that they speak")
  private String language;

  @QueryParam("offers")
  @Parameter(description = "A part of what they offer")
  private String offers;

  MemberSearch search() {
    return new MemberSearch(search, country, area, profession, region, language, offers);
  }
}
