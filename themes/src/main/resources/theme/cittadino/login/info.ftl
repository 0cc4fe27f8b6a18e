<#import "template.ftl" as layout>

<#-- A short message is the heading itself; a long one stands below a general heading. -->
<#assign short = !messageHeader?? && ((message.summary)!"")?length lte 60>

<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if messageHeader??>${msg(messageHeader)}<#elseif short>${(message.summary)!""}<#else>${msg("infoTitle")}</#if>
  <#elseif section = "form">
    <div id="kc-info-message">
      <#if !short><p class="cit-text">${(message.summary)!""}</p></#if>
      <#if requiredActions?has_content>
        <ul><#list requiredActions as action><li>${msg("requiredAction." + action)}</li></#list></ul>
      </#if>
      <#if !skipLink??>
        <#if pageRedirectUri?has_content>
          <p class="cit-actions"><a class="cit-button" href="${pageRedirectUri}">${msg("backToApplication")}</a></p>
        <#elseif actionUri?has_content>
          <p class="cit-actions"><a class="cit-button" href="${actionUri}">${msg("proceedWithAction")}</a></p>
        <#elseif (client.baseUrl)?has_content>
          <p class="cit-actions"><a class="cit-button" href="${client.baseUrl}">${msg("backToApplication")}</a></p>
        <#else>
          <@layout.portal/>
        </#if>
      </#if>
    </div>
  </#if>
</@layout.registrationLayout>
