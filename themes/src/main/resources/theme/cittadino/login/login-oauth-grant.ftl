<#import "template.ftl" as layout>

<#assign service = (client.name?has_content)?then(advancedMsg(client.name!""), client.clientId)>

<@layout.registrationLayout displayMessage=true; section>
  <#if section = "header">
    ${msg("oauthGrantTitle", service)}
  <#elseif section = "form">
    <h2>${msg("oauthGrantRequest")}</h2>
    <ul id="kc-oauth">
      <#list (oauth.clientScopesRequested)![] as scope>
        <li><#if scope.parameterizedScopeParameter??>${advancedMsg(scope.consentScreenText, scope.parameterizedScopeParameter)}<#else>${advancedMsg(scope.consentScreenText)}</#if></li>
      </#list>
    </ul>
    <#if client.attributes.tosUri?? || client.attributes.policyUri??>
      <ul>
        <#if client.attributes.tosUri??><li><a href="${client.attributes.tosUri}">${msg("oauthGrantTos")}</a></li></#if>
        <#if client.attributes.policyUri??><li><a href="${client.attributes.policyUri}">${msg("oauthGrantPolicy")}</a></li></#if>
      </ul>
    </#if>
    <form class="cit-form" action="${url.oauthAction}" method="post">
      <input type="hidden" name="code" value="${oauth.code}">
      <div class="cit-actions">
        <button class="cit-button" id="kc-login" name="accept" value="true" type="submit">${msg("oauthGrantAllow")}</button>
        <button class="cit-button cit-button-secondary" id="kc-cancel" name="cancel" value="true" type="submit">${msg("oauthGrantDeny")}</button>
      </div>
    </form>
  </#if>
</@layout.registrationLayout>
