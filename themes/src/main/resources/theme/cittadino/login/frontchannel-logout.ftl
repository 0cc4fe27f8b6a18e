<#import "template.ftl" as layout>

<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("frontchannel-logout.title")}
  <#elseif section = "form">
    <p class="cit-text">${msg("frontchannel-logout.message")}</p>
    <ul>
      <#list logout.clients as left>
        <li>${left.name} <iframe src="${left.frontChannelLogoutUrl}" title="${left.name}" hidden></iframe></li>
      </#list>
    </ul>
    <#if logout.logoutRedirectUri?has_content>
      <p class="cit-actions"><a class="cit-button" id="continue" href="${logout.logoutRedirectUri}" data-continues>${msg("doContinue")}</a></p>
    <#else>
      <@layout.portal/>
    </#if>
  </#if>
</@layout.registrationLayout>
