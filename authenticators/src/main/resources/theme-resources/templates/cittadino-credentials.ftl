<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("cittadinoCredentialsTitle")}
  <#elseif section = "form">
    <#if cittadinoUserName?has_content>
      <div class="cit-notice"><p>${msg("cittadinoUserName")} <strong id="cittadino-user-name">${cittadinoUserName}</strong></p></div>
    </#if>
    <p class="cit-text">${msg("cittadinoCredentials." + cittadinoWay)}<#if cittadinoWay != "EMAIL_SMS"> ${msg("cittadinoCredentialsUse")}</#if></p>
    <p class="cit-text">${cittadinoWay?starts_with("EMAIL")?then(msg("cittadinoCredentialsMailTime"), msg("cittadinoCredentialsLetterTime"))}</p>
    <div class="cit-actions">
      <a class="cit-button" id="cittadino-login" href="${loginUrl}">${msg("cittadinoToLogin")}</a>
    </div>
  </#if>
</@layout.registrationLayout>
