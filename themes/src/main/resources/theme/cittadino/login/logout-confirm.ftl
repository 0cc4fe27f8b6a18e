<#import "template.ftl" as layout>

<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("logoutConfirmTitle")}
  <#elseif section = "form">
    <p class="cit-text">${msg("logoutConfirmHeader")}</p>
    <form class="cit-form" action="${url.logoutConfirmAction}" method="post">
      <input type="hidden" name="session_code" value="${logoutConfirm.code}">
      <p class="cit-actions">
        <button class="cit-button" id="kc-logout" name="confirmLogout" type="submit">${msg("doLogout")}</button>
        <#if !logoutConfirm.skipLink && (client.baseUrl)?has_content>
          <a class="cit-button cit-button-secondary" href="${client.baseUrl}">${msg("backToApplication")}</a>
        </#if>
      </p>
    </form>
  </#if>
</@layout.registrationLayout>
