<#import "template.ftl" as layout>
<#import "inputs.ftl" as inputs>
<#import "lines.ftl" as lines>

<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if code.success>${msg("codeTitle")}<#else>${msg("errorTitle")}</#if>
  <#elseif section = "form">
    <div id="kc-code">
      <#if code.success>
        <p class="cit-text">${msg("codeText")}</p>
        <@inputs.text name="code" label=msg("codeLabel") value=code.code autocomplete="off" spellcheck="false" readonly="readonly"/>
      <#else>
        <p class="cit-text" id="error">${lines.sentence(code.error!"")}</p>
      </#if>
    </div>
  </#if>
</@layout.registrationLayout>
