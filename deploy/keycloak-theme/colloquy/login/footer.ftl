<#-- keycloak.v2 leaves this place to themes. The web client's base address is the network's own site. -->
<#macro content>
  <#if (client.baseUrl)?has_content>
    <p class="back"><a href="${client.baseUrl}">${msg("backToSite", realm.displayName!"Colloquy")}</a></p>
  </#if>
</#macro>
