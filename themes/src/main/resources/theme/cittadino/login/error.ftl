<#import "template.ftl" as layout>
<#import "lines.ftl" as lines>

<#-- One way on: back to the service, to the town's services, or to the login of this realm. -->
<#assign address = (!skipLink??)?then((client.baseUrl)!"", "")>

<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("errorTitle")}
  <#elseif section = "form">
    <div id="kc-error-message">
      <p class="cit-text">${lines.sentence((message.summary)!"")}</p>
      <@lines.rules text=(message.summary)!""/>
      <#if traceId??><p class="cit-text" id="traceId">${msg("traceIdSupportMessage", traceId)}</p></#if>
      <#if address?has_content>
        <p class="cit-actions"><a class="cit-button" id="backToApplication" href="${address}">${msg("backToApplication")}</a></p>
      <#elseif msg("portalUrl")?has_content>
        <@layout.portal/>
      <#elseif !skipLink?? && authenticationSession??>
        <p class="cit-actions"><a class="cit-button" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a></p>
      <#else>
        <p class="cit-text">${msg("errorWayOn")}</p>
      </#if>
    </div>
  </#if>
</@layout.registrationLayout>
