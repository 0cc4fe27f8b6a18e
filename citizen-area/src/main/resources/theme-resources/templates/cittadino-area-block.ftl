<#import "template.ftl" as layout>
<#import "cittadino-area-parts.ftl" as parts>

<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("cittadinoAreaBlockTitle")}
  <#elseif section = "kicker">
    ${msg("cittadinoAreaTitle")}
  <#elseif section = "form">
    <#include "cittadino-area-style.ftl">
    <p class="cit-text">${msg("cittadinoAreaBlockWhen")}</p>
    <p class="cit-text"><strong>${msg("cittadinoAreaBlockWhat")}</strong></p>
    <ul>
      <li>${msg("cittadinoAreaBlockSessions")}</li>
      <li>${msg("cittadinoAreaBlockKeys")}</li>
      <li>${msg("cittadinoAreaBlockData")}</li>
    </ul>
    <p class="cit-text">${areaWayBack?then(msg("cittadinoAreaBlockMail"), msg("cittadinoAreaBlockOffice"))}</p>
    <@parts.post action="block" id="block" label=msg("cittadinoAreaBlockNow") danger=true/>
    <p class="cit-text"><a id="back" href="${areaUrl}">${msg("cittadinoAreaBack")}</a></p>
  </#if>
</@layout.registrationLayout>
