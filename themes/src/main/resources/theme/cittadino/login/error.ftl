<#import "template.ftl" as layout>
<#import "lines.ftl" as lines>

<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("errorTitle")}
  <#elseif section = "form">
    <div id="kc-error-message">
      <p class="cit-text">${lines.sentence(message.summary)}</p>
      <@lines.rules text=message.summary/>
      <#if traceId??><p class="cit-text" id="traceId">${msg("traceIdSupportMessage", traceId)}</p></#if>
      <#if !skipLink?? && (client.baseUrl)?has_content>
        <p class="cit-actions"><a class="cit-button" id="backToApplication" href="${client.baseUrl}">${msg("backToApplication")}</a></p>
      <#else>
        <@layout.portal/>
      </#if>
    </div>
  </#if>
</@layout.registrationLayout>
