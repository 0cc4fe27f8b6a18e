<#import "template.ftl" as layout>

<@layout.registrationLayout displayMessage=true; section>
  <#if section = "header">
    ${msg("loginChooseAuthenticator")}
  <#elseif section = "form">
    <form class="cit-form" id="kc-select-credential-form" action="${url.loginAction}" method="post">
      <ul class="cit-ways">
        <#list auth.authenticationSelections as way>
          <#assign help = msg(way.helpText)>
          <li>
            <button class="cit-button cit-button-secondary" id="cit-way-${way?index}" name="authenticationExecution" value="${way.authExecId}" type="submit"<#if help?has_content> aria-describedby="cit-way-${way?index}-hint"</#if>>${msg(way.displayName)}</button>
            <#if help?has_content><span class="cit-hint" id="cit-way-${way?index}-hint">${help}</span></#if>
          </li>
        </#list>
      </ul>
    </form>
  </#if>
</@layout.registrationLayout>
