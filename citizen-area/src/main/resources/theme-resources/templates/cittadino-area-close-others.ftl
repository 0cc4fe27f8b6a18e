<#import "template.ftl" as layout>
<#import "cittadino-area-parts.ftl" as parts>

<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("cittadinoAreaCloseOthersTitle")}
  <#elseif section = "kicker">
    ${msg("cittadinoAreaTitle")}
  <#elseif section = "form">
    <p class="cit-text">${msg("cittadinoAreaCloseOthersText")}</p>
    <@parts.post action="sessions/others" id="close-others" label=msg("cittadinoAreaCloseOthers")/>
    <p class="cit-text"><a id="back" href="${areaUrl}">${msg("cittadinoAreaBack")}</a></p>
  </#if>
</@layout.registrationLayout>
