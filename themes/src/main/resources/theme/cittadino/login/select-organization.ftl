<#import "template.ftl" as layout>

<@layout.registrationLayout displayMessage=true; section>
  <#if section = "header">
    ${msg("organizationChoice")}
  <#elseif section = "form">
    <form class="cit-form" id="kc-user-organizations" action="${url.loginAction}" method="post">
      <ul class="cit-ways">
        <#list user.organizations as organization>
          <li><button class="cit-button cit-button-secondary" id="organization-${organization.alias}" name="kc.org" value="${organization.alias}" type="submit">${organization.name!organization.alias}</button></li>
        </#list>
      </ul>
    </form>
  </#if>
</@layout.registrationLayout>
